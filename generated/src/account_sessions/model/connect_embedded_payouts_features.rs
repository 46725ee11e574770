// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_payouts_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsFeatures {
    /// Whether Stripe user authentication is disabled. This value can only be `true` for accounts where
    /// `controller.requirement_collection` is `application` for the account. The default value is the
    /// opposite of the `external_account_collection` value. For example, if you don't set
    /// `external_account_collection`, it defaults to `true` and `disable_stripe_user_authentication`
    /// defaults to `false`.
    pub disable_stripe_user_authentication: bool,
    /// Whether to allow payout schedule to be changed. Defaults to `true` when
    /// `controller.losses.payments` is set to `stripe` for the account, otherwise `false`.
    pub edit_payout_schedule: bool,
    /// Whether external account collection is enabled. This feature can only be `false` for accounts
    /// where you’re responsible for collecting updated information when requirements are due or change,
    /// like Custom accounts. The default value for this feature is `true`.
    pub external_account_collection: bool,
    /// Whether to allow creation of instant payouts. The default value is `enabled` when Stripe is
    /// responsible for negative account balances, and `use_dashboard_rules` otherwise.
    pub instant_payouts: bool,
    /// Whether to allow creation of standard payouts. Defaults to `true` when
    /// `controller.losses.payments` is set to `stripe` for the account, otherwise `false`.
    pub standard_payouts: bool,
}

impl Blank for ConnectEmbeddedPayoutsFeatures {
    const BLANK: Self = Self {
        disable_stripe_user_authentication: Blank::BLANK,
        edit_payout_schedule: Blank::BLANK,
        external_account_collection: Blank::BLANK,
        instant_payouts: Blank::BLANK,
        standard_payouts: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedPayoutsFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_payouts_features",
            constants: &[],
            fields: &[
                Field("disable_stripe_user_authentication", REQUIRED),
                Field("edit_payout_schedule", REQUIRED),
                Field("external_account_collection", REQUIRED),
                Field("instant_payouts", REQUIRED),
                Field("standard_payouts", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disable_stripe_user_authentication,
            1 => &self.edit_payout_schedule,
            2 => &self.external_account_collection,
            3 => &self.instant_payouts,
            _ => &self.standard_payouts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disable_stripe_user_authentication,
            1 => &mut self.edit_payout_schedule,
            2 => &mut self.external_account_collection,
            3 => &mut self.instant_payouts,
            _ => &mut self.standard_payouts,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedPayoutsFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedPayoutsFeatures);
