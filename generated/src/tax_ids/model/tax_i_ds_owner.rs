// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed,
    debug,
};
use crate::{AccountId, ApplicationId, CustomerId};

/// The schema `tax_i_ds_owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIDsOwner {
    /// The account being referenced when `type` is `account`.
    pub account: Option<Expandable<AccountId>>,
    /// The Connect Application being referenced when `type` is `application`.
    pub application: Option<Expandable<ApplicationId>>,
    /// The customer being referenced when `type` is `customer`.
    pub customer: Option<Expandable<CustomerId>>,
    /// The Account representing the customer being referenced when `type` is `customer`.
    pub customer_account: Option<String>,
    /// Type of owner referenced.
    pub type_: TaxIDsOwnerType,
}

impl Blank for TaxIDsOwner {
    const BLANK: Self = Self {
        account: Blank::BLANK,
        application: Blank::BLANK,
        customer: Blank::BLANK,
        customer_account: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TaxIDsOwner {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_i_ds_owner",
            constants: &[],
            fields: &[
                Field("account", OPTIONAL),
                Field("application", OPTIONAL),
                Field("customer", OPTIONAL),
                Field("customer_account", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            1 => &self.application,
            2 => &self.customer,
            3 => &self.customer_account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.application,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TaxIDsOwner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxIDsOwner);

/// Type of owner referenced.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxIDsOwnerType {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `customer`
    Customer,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxIDsOwnerType {
    Account = "account",
    Application = "application",
    Customer = "customer",
    SelfValue = "self",
});
