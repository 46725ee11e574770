// Written by `cargo xtask generate`. Do not edit.

/// A Financial Connections Session is the secure way to programmatically launch the client-side
/// Stripe.js modal that lets your users link their accounts.
///
/// The object `financial_connections.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsSession {
    /// The account holder for whom accounts are collected in this session.
    pub account_holder: Option<
        rt::Part<crate::financial_connections_session::AccountHolder>,
    >,
    /// The accounts that were collected as part of this Session.
    pub accounts: rt::List<crate::FinancialConnectionsAccount>,
    /// A value that will be passed to the client to launch the authentication flow.
    pub client_secret: Option<String>,
    pub filters: Option<rt::Part<crate::financial_connections_session::Filters>>,
    /// Unique identifier for the object.
    pub id: crate::ids::FinancialConnectionsSessionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Permissions requested for accounts collected during this session.
    pub permissions: Vec<crate::financial_connections_account::Permission>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<crate::financial_connections_session::Prefetch>>,
    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    pub return_url: Option<String>,
}

impl rt::Record for FinancialConnectionsSession {
    fn blank() -> Self {
        Self {
            account_holder: rt::blank(),
            accounts: rt::blank(),
            client_secret: rt::blank(),
            filters: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            permissions: rt::blank(),
            prefetch: rt::blank(),
            return_url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_connections.session",
            constants: &[("object", rt::Constant::Str("financial_connections.session"))],
            fields: &[
                rt::Field("account_holder", rt::NULLABLE),
                rt::Field("accounts", rt::REQUIRED),
                rt::Field("client_secret", rt::NULLABLE | rt::SECRET),
                rt::Field("filters", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("permissions", rt::REQUIRED),
                rt::Field("prefetch", rt::NULLABLE),
                rt::Field("return_url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder,
            1 => &self.accounts,
            2 => &self.client_secret,
            3 => &self.filters,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.permissions,
            7 => &self.prefetch,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder,
            1 => &mut self.accounts,
            2 => &mut self.client_secret,
            3 => &mut self.filters,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.permissions,
            7 => &mut self.prefetch,
            _ => &mut self.return_url,
        }
    }
}

rt::record_traits!(FinancialConnectionsSession);

impl rt::Resource for FinancialConnectionsSession {
    type Id = crate::ids::FinancialConnectionsSessionId;
    const OBJECT: &'static str = "financial_connections.session";
}

impl FinancialConnectionsSession {
    /// Expands `account_holder.account`.
    pub const ACCOUNT_HOLDER_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account_holder.account",
    );
    /// Expands `account_holder.customer`.
    pub const ACCOUNT_HOLDER_CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "account_holder.customer",
    );
    /// Expands `accounts`.
    pub const ACCOUNTS: rt::Expand<
        Self,
        rt::List<crate::ids::FinancialConnectionsAccountId>,
    > = rt::Expand::new("accounts");
}
