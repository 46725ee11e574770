// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).

pub mod closed;

/// An object in `status_details.closed` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Closed {
    /// The array that contains reasons for a FinancialAccount closure.
    pub reasons: Vec<closed::Reason>,
}

impl rt::Blank for Closed {
    const BLANK: Self = Self { reasons: rt::Blank::BLANK };
}

impl rt::Record for Closed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_closed_status_details",
            constants: &[],
            fields: &[rt::Field("reasons", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reasons
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reasons
    }
}

rt::record_traits!(Closed);
