// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary).

pub mod balance;

/// An object in `balances[]` of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary).
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    pub available_balance: balance::AvailableBalance,
    pub ledger_balance: balance::LedgerBalance,
}

impl rt::Blank for Balance {
    const BLANK: Self = Self {
        available_balance: rt::Blank::BLANK,
        ledger_balance: rt::Blank::BLANK,
    };
}

impl rt::Record for Balance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_balance",
            constants: &[],
            fields: &[
                rt::Field("available_balance", rt::REQUIRED),
                rt::Field("ledger_balance", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available_balance,
            _ => &self.ledger_balance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available_balance,
            _ => &mut self.ledger_balance,
        }
    }
}

rt::record_traits!(Balance);
