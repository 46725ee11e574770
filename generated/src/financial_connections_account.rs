// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).

#[cfg(feature = "linked_accounts")]
pub mod account_holder;
#[cfg(feature = "linked_accounts")]
pub mod account_number;
#[cfg(feature = "linked_accounts")]
pub mod balance;
#[cfg(feature = "linked_accounts")]
pub mod balance_refresh;
#[cfg(feature = "linked_accounts")]
pub mod ownership_refresh;
#[cfg(feature = "linked_accounts")]
pub mod transaction_refresh;

#[cfg(feature = "linked_accounts")]
/// An object in `account_holder` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountHolder {
    /// The ID of the Stripe account that this account belongs to. Only available when
    /// `account_holder.type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The ID for an Account representing a customer that this account belongs to. Only available when
    /// `account_holder.type` is `customer`.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    pub customer_account: Option<String>,
    /// Type of account holder that this account belongs to.
    pub type_: account_holder::Type,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for AccountHolder {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        customer: rt::Blank::BLANK,
        customer_account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
impl rt::Record for AccountHolder {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_accountholder",
            constants: &[],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("customer", rt::OPTIONAL),
                rt::Field("customer_account", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.customer,
            2 => &self.customer_account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(AccountHolder);

#[cfg(feature = "linked_accounts")]
/// An object in `account_numbers[]` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountNumber {
    /// When the account number is expected to expire, if applicable.
    pub expected_expiry_date: Option<rt::Timestamp>,
    /// The type of account number associated with the account.
    pub identifier_type: account_number::IdentifierType,
    /// Whether the account number is currently active and usable for transactions.
    pub status: account_number::Status,
    /// The payment networks that the account number can be used for.
    pub supported_networks: Vec<account_number::SupportedNetwork>,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for AccountNumber {
    const BLANK: Self = Self {
        expected_expiry_date: rt::Blank::BLANK,
        identifier_type: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        supported_networks: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
impl rt::Record for AccountNumber {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_account_number_details",
            constants: &[],
            fields: &[
                rt::Field("expected_expiry_date", rt::NULLABLE),
                rt::Field("identifier_type", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("supported_networks", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expected_expiry_date,
            1 => &self.identifier_type,
            2 => &self.status,
            _ => &self.supported_networks,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expected_expiry_date,
            1 => &mut self.identifier_type,
            2 => &mut self.status,
            _ => &mut self.supported_networks,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(AccountNumber);

#[cfg(feature = "linked_accounts")]
/// An object in `balance` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    /// The time that the external institution calculated this balance. Measured in seconds since the
    /// Unix epoch.
    pub as_of: rt::Timestamp,
    pub cash: Option<rt::Part<balance::Cash>>,
    pub credit: Option<rt::Part<balance::Credit>>,
    /// The balances owed to (or by) the account holder, before subtracting any outbound pending
    /// transactions or adding any inbound pending transactions.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub current: rt::Map<i64>,
    /// The `type` of the balance. An additional hash is included on the balance with a name matching
    /// this value.
    pub type_: balance::Type,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for Balance {
    const BLANK: Self = Self {
        as_of: rt::Blank::BLANK,
        cash: rt::Blank::BLANK,
        credit: rt::Blank::BLANK,
        current: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
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
            name: "bank_connections_resource_balance",
            constants: &[],
            fields: &[
                rt::Field("as_of", rt::REQUIRED),
                rt::Field("cash", rt::OPTIONAL),
                rt::Field("credit", rt::OPTIONAL),
                rt::Field("current", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.as_of,
            1 => &self.cash,
            2 => &self.credit,
            3 => &self.current,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.as_of,
            1 => &mut self.cash,
            2 => &mut self.credit,
            3 => &mut self.current,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(Balance);

#[cfg(feature = "linked_accounts")]
/// An object in `balance_refresh` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceRefresh {
    /// The time at which the last refresh attempt was initiated. Measured in seconds since the Unix
    /// epoch.
    pub last_attempted_at: rt::Timestamp,
    /// Time at which the next balance refresh can be initiated. This value will be `null` when `status`
    /// is `pending`. Measured in seconds since the Unix epoch.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// The status of the last refresh attempt.
    pub status: crate::charge::Status,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for BalanceRefresh {
    const BLANK: Self = Self {
        last_attempted_at: rt::Blank::BLANK,
        next_refresh_available_at: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
impl rt::Record for BalanceRefresh {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_balance_refresh",
            constants: &[],
            fields: &[
                rt::Field("last_attempted_at", rt::REQUIRED),
                rt::Field("next_refresh_available_at", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.last_attempted_at,
            1 => &self.next_refresh_available_at,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.last_attempted_at,
            1 => &mut self.next_refresh_available_at,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(BalanceRefresh);

#[cfg(feature = "linked_accounts")]
/// The type of the account. Account category is further divided in `subcategory`.
#[non_exhaustive]
pub enum Category {
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

#[cfg(feature = "linked_accounts")]
rt::open_enum!(Category {
    Cash = "cash",
    Credit = "credit",
    Investment = "investment",
    Other = "other",
});

#[cfg(feature = "linked_accounts")]
/// An object in `ownership_refresh` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnershipRefresh {
    /// The time at which the last refresh attempt was initiated. Measured in seconds since the Unix
    /// epoch.
    pub last_attempted_at: rt::Timestamp,
    /// Time at which the next ownership refresh can be initiated. This value will be `null` when
    /// `status` is `pending`. Measured in seconds since the Unix epoch.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// The status of the last refresh attempt.
    pub status: crate::charge::Status,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for OwnershipRefresh {
    const BLANK: Self = Self {
        last_attempted_at: rt::Blank::BLANK,
        next_refresh_available_at: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
impl rt::Record for OwnershipRefresh {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_ownership_refresh",
            constants: &[],
            fields: &[
                rt::Field("last_attempted_at", rt::REQUIRED),
                rt::Field("next_refresh_available_at", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.last_attempted_at,
            1 => &self.next_refresh_available_at,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.last_attempted_at,
            1 => &mut self.next_refresh_available_at,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(OwnershipRefresh);

/// The values of `permissions[]` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount), `permissions[]` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession) and 20 more places.
#[non_exhaustive]
pub enum Permission {
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

rt::open_enum!(Permission {
    Balances = "balances",
    Ownership = "ownership",
    PaymentMethod = "payment_method",
    Transactions = "transactions",
});

#[cfg(feature = "linked_accounts")]
/// The status of the link to the account.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "linked_accounts")]
rt::open_enum!(Status {
    Active = "active",
    Disconnected = "disconnected",
    Inactive = "inactive",
});

#[cfg(feature = "linked_accounts")]
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
#[non_exhaustive]
pub enum Subcategory {
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

#[cfg(feature = "linked_accounts")]
rt::open_enum!(Subcategory {
    Checking = "checking",
    CreditCard = "credit_card",
    LineOfCredit = "line_of_credit",
    Mortgage = "mortgage",
    Other = "other",
    Savings = "savings",
});

#[cfg(feature = "linked_accounts")]
/// The values of `subscriptions[]` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[non_exhaustive]
pub enum Subscription {
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "linked_accounts")]
rt::open_enum!(Subscription {
    Transactions = "transactions",
});

#[cfg(feature = "linked_accounts")]
/// The values of `supported_payment_method_types[]` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[non_exhaustive]
pub enum SupportedPaymentMethodType {
    /// `link`
    Link,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "linked_accounts")]
rt::open_enum!(SupportedPaymentMethodType {
    Link = "link",
    UsBankAccount = "us_bank_account",
});

#[cfg(feature = "linked_accounts")]
/// An object in `transaction_refresh` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionRefresh {
    /// Unique identifier for the object.
    pub id: String,
    /// The time at which the last refresh attempt was initiated. Measured in seconds since the Unix
    /// epoch.
    pub last_attempted_at: rt::Timestamp,
    /// Time at which the next transaction refresh can be initiated. This value will be `null` when
    /// `status` is `pending`. Measured in seconds since the Unix epoch.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// The status of the last refresh attempt.
    pub status: crate::charge::Status,
}

#[cfg(feature = "linked_accounts")]
impl rt::Blank for TransactionRefresh {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        last_attempted_at: rt::Blank::BLANK,
        next_refresh_available_at: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "linked_accounts")]
impl rt::Record for TransactionRefresh {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_transaction_refresh",
            constants: &[],
            fields: &[
                rt::Field("id", rt::REQUIRED),
                rt::Field("last_attempted_at", rt::REQUIRED),
                rt::Field("next_refresh_available_at", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.last_attempted_at,
            2 => &self.next_refresh_available_at,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.last_attempted_at,
            2 => &mut self.next_refresh_available_at,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "linked_accounts")]
rt::record_traits!(TransactionRefresh);
