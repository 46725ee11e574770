// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{AccountId, CustomerId};

/// The schema `bank_connections_resource_accountholder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceAccountholder {
    /// The ID of the Stripe account that this account belongs to. Only available when
    /// `account_holder.type` is `account`.
    pub account: Option<Expandable<AccountId>>,
    /// The ID for an Account representing a customer that this account belongs to. Only available when
    /// `account_holder.type` is `customer`.
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    /// Type of account holder that this account belongs to.
    pub type_: BankConnectionsResourceAccountholderType,
}

impl Blank for BankConnectionsResourceAccountholder {
    const BLANK: Self = Self {
        account: Blank::BLANK,
        customer: Blank::BLANK,
        customer_account: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceAccountholder {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_accountholder",
            constants: &[],
            fields: &[
                Field("account", OPTIONAL),
                Field("customer", OPTIONAL),
                Field("customer_account", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            1 => &self.customer,
            2 => &self.customer_account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BankConnectionsResourceAccountholder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceAccountholder);

/// Type of account holder that this account belongs to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceAccountholderType {
    /// `account`
    Account,
    /// `customer`
    Customer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceAccountholderType {
    Account = "account",
    Customer = "customer",
});
