// Written by `cargo xtask generate`. Do not edit.

/// A Financial Connections Account represents an account that exists outside of Stripe, to which
/// you have been granted some degree of access.
///
/// The object `financial_connections.account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccount {
    /// The account holder that this account belongs to.
    pub account_holder: Option<
        rt::Part<crate::financial_connections_account::AccountHolder>,
    >,
    /// Details about the account numbers.
    pub account_numbers: Option<
        Vec<crate::financial_connections_account::AccountNumber>,
    >,
    /// The most recent information about the account's balance.
    pub balance: Option<rt::Part<crate::financial_connections_account::Balance>>,
    /// The state of the most recent attempt to refresh the account balance.
    pub balance_refresh: Option<
        rt::Part<crate::financial_connections_account::BalanceRefresh>,
    >,
    /// The type of the account. Account category is further divided in `subcategory`.
    pub category: crate::financial_connections_account::Category,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// A human-readable name that has been assigned to this account, either by the account holder or by
    /// the institution.
    pub display_name: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::FinancialConnectionsAccountId,
    /// The name of the institution that holds this account.
    pub institution_name: String,
    /// The last 4 digits of the account number. If present, this will be 4 numeric characters.
    pub last4: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The most recent information about the account's owners.
    pub ownership: Option<
        rt::Expandable<crate::ids::FinancialConnectionsAccountOwnershipId>,
    >,
    /// The state of the most recent attempt to refresh the account owners.
    pub ownership_refresh: Option<
        rt::Part<crate::financial_connections_account::OwnershipRefresh>,
    >,
    /// The list of permissions granted by this account.
    pub permissions: Option<Vec<crate::financial_connections_account::Permission>>,
    /// The status of the link to the account.
    pub status: crate::financial_connections_account::Status,
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
    pub subcategory: crate::financial_connections_account::Subcategory,
    /// The list of data refresh subscriptions requested on this account.
    pub subscriptions: Option<Vec<crate::financial_connections_account::Subscription>>,
    /// The
    /// [PaymentMethod type](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)(s)
    /// that can be created from this account.
    pub supported_payment_method_types: Vec<
        crate::financial_connections_account::SupportedPaymentMethodType,
    >,
    /// The state of the most recent attempt to refresh the account transactions.
    pub transaction_refresh: Option<
        rt::Part<crate::financial_connections_account::TransactionRefresh>,
    >,
}

impl rt::Record for FinancialConnectionsAccount {
    fn blank() -> Self {
        Self {
            account_holder: rt::blank(),
            account_numbers: rt::blank(),
            balance: rt::blank(),
            balance_refresh: rt::blank(),
            category: rt::blank(),
            created: rt::blank(),
            display_name: rt::blank(),
            id: rt::blank(),
            institution_name: rt::blank(),
            last4: rt::blank(),
            livemode: rt::blank(),
            ownership: rt::blank(),
            ownership_refresh: rt::blank(),
            permissions: rt::blank(),
            status: rt::blank(),
            subcategory: rt::blank(),
            subscriptions: rt::blank(),
            supported_payment_method_types: rt::blank(),
            transaction_refresh: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_connections.account",
            constants: &[("object", rt::Constant::Str("financial_connections.account"))],
            fields: &[
                rt::Field("account_holder", rt::NULLABLE),
                rt::Field("account_numbers", rt::NULLABLE),
                rt::Field("balance", rt::NULLABLE),
                rt::Field("balance_refresh", rt::NULLABLE),
                rt::Field("category", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("institution_name", rt::REQUIRED),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("ownership", rt::NULLABLE),
                rt::Field("ownership_refresh", rt::NULLABLE),
                rt::Field("permissions", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("subcategory", rt::REQUIRED),
                rt::Field("subscriptions", rt::NULLABLE),
                rt::Field("supported_payment_method_types", rt::REQUIRED),
                rt::Field("transaction_refresh", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(FinancialConnectionsAccount);

impl rt::Resource for FinancialConnectionsAccount {
    type Id = crate::ids::FinancialConnectionsAccountId;
    const OBJECT: &'static str = "financial_connections.account";
}

impl FinancialConnectionsAccount {
    /// Expands `account_holder.account`.
    pub const ACCOUNT_HOLDER_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account_holder.account",
    );
    /// Expands `account_holder.customer`.
    pub const ACCOUNT_HOLDER_CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "account_holder.customer",
    );
    /// Expands `ownership`.
    pub const OWNERSHIP: rt::Expand<
        Self,
        crate::ids::FinancialConnectionsAccountOwnershipId,
    > = rt::Expand::new("ownership");
}
