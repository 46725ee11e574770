// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account` of [`CheckoutSession`](crate::CheckoutSession).

pub mod financial_connections;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;

/// An object in `payment_method_options.us_bank_account.financial_connections` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnections {
    pub filters: Option<rt::Part<financial_connections::Filters>>,
    /// The list of permissions to request. The `payment_method` permission must be included.
    pub permissions: Option<Vec<crate::financial_connections_account::Permission>>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<crate::financial_connections_session::Prefetch>>,
    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    pub return_url: Option<String>,
}

impl rt::Blank for FinancialConnections {
    const BLANK: Self = Self {
        filters: rt::Blank::BLANK,
        permissions: rt::Blank::BLANK,
        prefetch: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
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
            name: "linked_account_options_common",
            constants: &[],
            fields: &[
                rt::Field("filters", rt::OPTIONAL),
                rt::Field("permissions", rt::OPTIONAL),
                rt::Field("prefetch", rt::NULLABLE),
                rt::Field("return_url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.filters,
            1 => &self.permissions,
            2 => &self.prefetch,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.permissions,
            2 => &mut self.prefetch,
            _ => &mut self.return_url,
        }
    }
}

rt::record_traits!(FinancialConnections);

/// Bank account verification method. The default value is `automatic`.
#[non_exhaustive]
pub enum VerificationMethod {
    /// `automatic`
    Automatic,
    /// `instant`
    Instant,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(VerificationMethod {
    Automatic = "automatic",
    Instant = "instant",
});
