// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::AccountId;

/// The schema `connect_account_reference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectAccountReference {
    /// The connected account being referenced when `type` is `account`.
    pub account: Option<Expandable<AccountId>>,
    /// Type of the account referenced.
    pub type_: ConnectAccountReferenceType,
}

impl Blank for ConnectAccountReference {
    const BLANK: Self = Self {
        account: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for ConnectAccountReference {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_account_reference",
            constants: &[],
            fields: &[Field("account", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ConnectAccountReference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectAccountReference);

/// Type of the account referenced.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectAccountReferenceType {
    /// `account`
    Account,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ConnectAccountReferenceType {
    Account = "account",
    SelfValue = "self",
});
