// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `account_unification_account_controller_stripe_dashboard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerStripeDashboard {
    /// A value indicating the Stripe dashboard this account has access to independent of the Connect
    /// application.
    pub type_: AccountUnificationAccountControllerStripeDashboardType,
}

impl Blank for AccountUnificationAccountControllerStripeDashboard {
    const BLANK: Self = Self { type_: Blank::BLANK };
}

impl Record for AccountUnificationAccountControllerStripeDashboard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_unification_account_controller_stripe_dashboard",
            constants: &[],
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.type_
    }
}

impl std::fmt::Debug for AccountUnificationAccountControllerStripeDashboard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountUnificationAccountControllerStripeDashboard);

/// A value indicating the Stripe dashboard this account has access to independent of the Connect
/// application.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountUnificationAccountControllerStripeDashboardType {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountUnificationAccountControllerStripeDashboardType {
    Express = "express",
    Full = "full",
    None = "none",
});
