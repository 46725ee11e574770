// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession).

#[cfg(feature = "link_account_sessions")]
pub mod account_holder;
#[cfg(feature = "link_account_sessions")]
pub mod filters;
#[cfg(feature = "link_account_sessions")]
pub use crate::financial_connections_account::Permission;

#[cfg(feature = "link_account_sessions")]
/// An object in `account_holder` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession).
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

#[cfg(feature = "link_account_sessions")]
impl rt::Blank for AccountHolder {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        customer: rt::Blank::BLANK,
        customer_account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "link_account_sessions")]
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

#[cfg(feature = "link_account_sessions")]
rt::record_traits!(AccountHolder);

#[cfg(feature = "link_account_sessions")]
/// An object in `filters` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Filters {
    /// Restricts the Session to subcategories of accounts that can be linked. Valid subcategories are:
    /// `checking`, `savings`, `mortgage`, `line_of_credit`, `credit_card`.
    pub account_subcategories: Option<Vec<filters::AccountSubcategory>>,
    /// List of countries from which to filter accounts.
    pub countries: Option<Vec<String>>,
}

#[cfg(feature = "link_account_sessions")]
impl rt::Blank for Filters {
    const BLANK: Self = Self {
        account_subcategories: rt::Blank::BLANK,
        countries: rt::Blank::BLANK,
    };
}

#[cfg(feature = "link_account_sessions")]
impl rt::Record for Filters {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_link_account_session_filters",
            constants: &[],
            fields: &[
                rt::Field("account_subcategories", rt::NULLABLE),
                rt::Field("countries", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_subcategories,
            _ => &self.countries,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_subcategories,
            _ => &mut self.countries,
        }
    }
}

#[cfg(feature = "link_account_sessions")]
rt::record_traits!(Filters);

/// The values of `prefetch[]` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession), `payment_method_options.us_bank_account.financial_connections.prefetch[]` of [`CheckoutSession`](crate::CheckoutSession) and 19 more places.
#[non_exhaustive]
pub enum Prefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Prefetch {
    Balances = "balances",
    Ownership = "ownership",
    Transactions = "transactions",
});
