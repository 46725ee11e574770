// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    AccountUnificationAccountControllerFees, AccountUnificationAccountControllerLosses,
    AccountUnificationAccountControllerStripeDashboard, RequirementCollection,
};

/// The schema `account_unification_account_controller`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountController {
    pub fees: Option<Part<AccountUnificationAccountControllerFees>>,
    /// `true` if the Connect application retrieving the resource controls the account and can therefore
    /// exercise
    /// [platform controls](https://docs.stripe.com/connect/platform-controls-for-standard-accounts).
    /// Otherwise, this field is null.
    pub is_controller: Option<bool>,
    pub losses: Option<Part<AccountUnificationAccountControllerLosses>>,
    /// A value indicating responsibility for collecting requirements on this account. Only returned
    /// when the Connect application retrieving the resource controls the account.
    pub requirement_collection: Option<RequirementCollection>,
    pub stripe_dashboard: Option<
        Part<AccountUnificationAccountControllerStripeDashboard>,
    >,
    /// The controller type. Can be `application`, if a Connect application controls the account, or
    /// `account`, if the account controls itself.
    pub type_: AccountUnificationAccountControllerType,
}

impl Blank for AccountUnificationAccountController {
    const BLANK: Self = Self {
        fees: Blank::BLANK,
        is_controller: Blank::BLANK,
        losses: Blank::BLANK,
        requirement_collection: Blank::BLANK,
        stripe_dashboard: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for AccountUnificationAccountController {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_unification_account_controller",
            constants: &[],
            fields: &[
                Field("fees", OPTIONAL),
                Field("is_controller", OPTIONAL),
                Field("losses", OPTIONAL),
                Field("requirement_collection", OPTIONAL),
                Field("stripe_dashboard", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fees,
            1 => &self.is_controller,
            2 => &self.losses,
            3 => &self.requirement_collection,
            4 => &self.stripe_dashboard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fees,
            1 => &mut self.is_controller,
            2 => &mut self.losses,
            3 => &mut self.requirement_collection,
            4 => &mut self.stripe_dashboard,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for AccountUnificationAccountController {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountUnificationAccountController);

/// The controller type. Can be `application`, if a Connect application controls the account, or
/// `account`, if the account controls itself.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountUnificationAccountControllerType {
    /// `account`
    Account,
    /// `application`
    Application,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountUnificationAccountControllerType {
    Account = "account",
    Application = "application",
});
