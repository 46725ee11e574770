// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, SECRET, Shape, blank, debug,
};
use crate::{
    AccountId, BankConnectionsResourceAccountholder,
    BankConnectionsResourceLinkAccountSessionFilters, CustomerId,
    FinancialConnectionsAccount, FinancialConnectionsAccountId,
    FinancialConnectionsSessionId, FinancialConnectionsSessionPrefetch,
};

/// A Financial Connections Session is the secure way to programmatically launch the client-side
/// Stripe.js modal that lets your users link their accounts.
///
/// The schema `financial_connections.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsSession {
    /// The account holder for whom accounts are collected in this session.
    pub account_holder: Option<Part<BankConnectionsResourceAccountholder>>,
    /// The accounts that were collected as part of this Session.
    pub accounts: List<FinancialConnectionsAccount>,
    /// A value that will be passed to the client to launch the authentication flow.
    pub client_secret: Option<String>,
    pub filters: Option<Part<BankConnectionsResourceLinkAccountSessionFilters>>,
    /// Unique identifier for the object.
    pub id: FinancialConnectionsSessionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Permissions requested for accounts collected during this session.
    pub permissions: Vec<FinancialConnectionsSessionPermission>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    pub return_url: Option<String>,
}

impl Record for FinancialConnectionsSession {
    fn blank() -> Self {
        Self {
            account_holder: blank(),
            accounts: blank(),
            client_secret: blank(),
            filters: blank(),
            id: blank(),
            livemode: blank(),
            permissions: blank(),
            prefetch: blank(),
            return_url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_connections.session",
            constants: &[("object", Constant::Str("financial_connections.session"))],
            fields: &[
                Field("account_holder", NULLABLE),
                Field("accounts", REQUIRED),
                Field("client_secret", NULLABLE | SECRET),
                Field("filters", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("permissions", REQUIRED),
                Field("prefetch", NULLABLE),
                Field("return_url", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for FinancialConnectionsSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialConnectionsSession);

impl Resource for FinancialConnectionsSession {
    type Id = FinancialConnectionsSessionId;
    const OBJECT: &'static str = "financial_connections.session";
}

impl FinancialConnectionsSession {
    /// Expands `account_holder.account`.
    pub const ACCOUNT_HOLDER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "account_holder.account",
    );
    /// Expands `account_holder.customer`.
    pub const ACCOUNT_HOLDER_CUSTOMER: Expand<Self, CustomerId> = Expand::new(
        "account_holder.customer",
    );
    /// Expands `accounts`.
    pub const ACCOUNTS: Expand<Self, List<FinancialConnectionsAccountId>> = Expand::new(
        "accounts",
    );
}

/// The values of `financial_connections.session/permissions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsSessionPermission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsSessionPermission {
    Balances = "balances",
    Ownership = "ownership",
    PaymentMethod = "payment_method",
    Transactions = "transactions",
});
