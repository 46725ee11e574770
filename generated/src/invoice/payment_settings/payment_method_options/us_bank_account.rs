// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.us_bank_account` of [`Invoice`](crate::Invoice).

pub mod financial_connections;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

/// An object in `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnections {
    pub filters: Option<rt::Part<financial_connections::Filters>>,
    /// The list of permissions to request. The `payment_method` permission must be included.
    pub permissions: Option<Vec<crate::financial_connections_account::Permission>>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<crate::financial_connections_session::Prefetch>>,
}

impl rt::Blank for FinancialConnections {
    const BLANK: Self = Self {
        filters: rt::Blank::BLANK,
        permissions: rt::Blank::BLANK,
        prefetch: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialConnections {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_us_bank_account_linked_account_options",
            constants: &[],
            fields: &[
                rt::Field("filters", rt::OPTIONAL),
                rt::Field("permissions", rt::OPTIONAL),
                rt::Field("prefetch", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.filters,
            1 => &self.permissions,
            _ => &self.prefetch,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.permissions,
            _ => &mut self.prefetch,
        }
    }
}

rt::record_traits!(FinancialConnections);
