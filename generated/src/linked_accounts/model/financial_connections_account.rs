// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, BankConnectionsResourceAccountNumberDetails,
    BankConnectionsResourceAccountholder, BankConnectionsResourceBalance,
    BankConnectionsResourceBalanceRefresh, BankConnectionsResourceOwnershipRefresh,
    BankConnectionsResourceTransactionRefresh, CustomerId, FinancialConnectionsAccountId,
    FinancialConnectionsAccountOwnershipId, FinancialConnectionsAccountPermission,
};

/// A Financial Connections Account represents an account that exists outside of Stripe, to which
/// you have been granted some degree of access.
///
/// The schema `financial_connections.account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccount {
    /// The account holder that this account belongs to.
    pub account_holder: Option<Part<BankConnectionsResourceAccountholder>>,
    /// Details about the account numbers.
    pub account_numbers: Option<Vec<BankConnectionsResourceAccountNumberDetails>>,
    /// The most recent information about the account's balance.
    pub balance: Option<Part<BankConnectionsResourceBalance>>,
    /// The state of the most recent attempt to refresh the account balance.
    pub balance_refresh: Option<Part<BankConnectionsResourceBalanceRefresh>>,
    /// The type of the account. Account category is further divided in `subcategory`.
    pub category: FinancialConnectionsAccountCategory,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// A human-readable name that has been assigned to this account, either by the account holder or by
    /// the institution.
    pub display_name: Option<String>,
    /// Unique identifier for the object.
    pub id: FinancialConnectionsAccountId,
    /// The name of the institution that holds this account.
    pub institution_name: String,
    /// The last 4 digits of the account number. If present, this will be 4 numeric characters.
    pub last4: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The most recent information about the account's owners.
    pub ownership: Option<Expandable<FinancialConnectionsAccountOwnershipId>>,
    /// The state of the most recent attempt to refresh the account owners.
    pub ownership_refresh: Option<Part<BankConnectionsResourceOwnershipRefresh>>,
    /// The list of permissions granted by this account.
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    /// The status of the link to the account.
    pub status: FinancialConnectionsAccountStatus,
    /// If `category` is `cash`, one of:
    ///
    /// - `checking`
    /// - `savings`
    /// - `other`
    ///
    /// If `category` is `credit`, one of:
    ///
    /// - `mortgage`
    /// - `line_of_credit`
    /// - `credit_card`
    /// - `other`
    ///
    /// If `category` is `investment` or `other`, this will be `other`.
    pub subcategory: FinancialConnectionsAccountSubcategory,
    /// The list of data refresh subscriptions requested on this account.
    pub subscriptions: Option<Vec<FinancialConnectionsAccountSubscription>>,
    /// The
    /// [PaymentMethod type](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)(s)
    /// that can be created from this account.
    pub supported_payment_method_types: Vec<
        FinancialConnectionsAccountSupportedPaymentMethodType,
    >,
    /// The state of the most recent attempt to refresh the account transactions.
    pub transaction_refresh: Option<Part<BankConnectionsResourceTransactionRefresh>>,
}

impl Record for FinancialConnectionsAccount {
    fn blank() -> Self {
        Self {
            account_holder: blank(),
            account_numbers: blank(),
            balance: blank(),
            balance_refresh: blank(),
            category: blank(),
            created: blank(),
            display_name: blank(),
            id: blank(),
            institution_name: blank(),
            last4: blank(),
            livemode: blank(),
            ownership: blank(),
            ownership_refresh: blank(),
            permissions: blank(),
            status: blank(),
            subcategory: blank(),
            subscriptions: blank(),
            supported_payment_method_types: blank(),
            transaction_refresh: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_connections.account",
            constants: &[("object", Constant::Str("financial_connections.account"))],
            fields: &[
                Field("account_holder", NULLABLE),
                Field("account_numbers", NULLABLE),
                Field("balance", NULLABLE),
                Field("balance_refresh", NULLABLE),
                Field("category", REQUIRED),
                Field("created", REQUIRED),
                Field("display_name", NULLABLE),
                Field("id", REQUIRED),
                Field("institution_name", REQUIRED),
                Field("last4", NULLABLE),
                Field("livemode", REQUIRED),
                Field("ownership", NULLABLE),
                Field("ownership_refresh", NULLABLE),
                Field("permissions", NULLABLE),
                Field("status", REQUIRED),
                Field("subcategory", REQUIRED),
                Field("subscriptions", NULLABLE),
                Field("supported_payment_method_types", REQUIRED),
                Field("transaction_refresh", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder,
            1 => &self.account_numbers,
            2 => &self.balance,
            3 => &self.balance_refresh,
            4 => &self.category,
            5 => &self.created,
            6 => &self.display_name,
            7 => &self.id,
            8 => &self.institution_name,
            9 => &self.last4,
            10 => &self.livemode,
            11 => &self.ownership,
            12 => &self.ownership_refresh,
            13 => &self.permissions,
            14 => &self.status,
            15 => &self.subcategory,
            16 => &self.subscriptions,
            17 => &self.supported_payment_method_types,
            _ => &self.transaction_refresh,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder,
            1 => &mut self.account_numbers,
            2 => &mut self.balance,
            3 => &mut self.balance_refresh,
            4 => &mut self.category,
            5 => &mut self.created,
            6 => &mut self.display_name,
            7 => &mut self.id,
            8 => &mut self.institution_name,
            9 => &mut self.last4,
            10 => &mut self.livemode,
            11 => &mut self.ownership,
            12 => &mut self.ownership_refresh,
            13 => &mut self.permissions,
            14 => &mut self.status,
            15 => &mut self.subcategory,
            16 => &mut self.subscriptions,
            17 => &mut self.supported_payment_method_types,
            _ => &mut self.transaction_refresh,
        }
    }
}

impl std::fmt::Debug for FinancialConnectionsAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialConnectionsAccount);

impl Resource for FinancialConnectionsAccount {
    type Id = FinancialConnectionsAccountId;
    const OBJECT: &'static str = "financial_connections.account";
}

impl FinancialConnectionsAccount {
    /// Expands `account_holder.account`.
    pub const ACCOUNT_HOLDER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "account_holder.account",
    );
    /// Expands `account_holder.customer`.
    pub const ACCOUNT_HOLDER_CUSTOMER: Expand<Self, CustomerId> = Expand::new(
        "account_holder.customer",
    );
    /// Expands `ownership`.
    pub const OWNERSHIP: Expand<Self, FinancialConnectionsAccountOwnershipId> = Expand::new(
        "ownership",
    );
}

/// The type of the account. Account category is further divided in `subcategory`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsAccountCategory {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// `investment`
    Investment,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsAccountCategory {
    Cash = "cash",
    Credit = "credit",
    Investment = "investment",
    Other = "other",
});

/// The status of the link to the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsAccountStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsAccountStatus {
    Active = "active",
    Disconnected = "disconnected",
    Inactive = "inactive",
});

/// If `category` is `cash`, one of:
///
/// - `checking`
/// - `savings`
/// - `other`
///
/// If `category` is `credit`, one of:
///
/// - `mortgage`
/// - `line_of_credit`
/// - `credit_card`
/// - `other`
///
/// If `category` is `investment` or `other`, this will be `other`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsAccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsAccountSubcategory {
    Checking = "checking",
    CreditCard = "credit_card",
    LineOfCredit = "line_of_credit",
    Mortgage = "mortgage",
    Other = "other",
    Savings = "savings",
});

/// The values of `financial_connections.account/subscriptions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsAccountSubscription {
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsAccountSubscription {
    Transactions = "transactions",
});

/// The values of `financial_connections.account/supported_payment_method_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsAccountSupportedPaymentMethodType {
    /// `link`
    Link,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsAccountSupportedPaymentMethodType {
    Link = "link",
    UsBankAccount = "us_bank_account",
});
