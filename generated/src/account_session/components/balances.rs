// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.balances` of [`AccountSession`](crate::AccountSession).

/// An object in `components.balances.features` of [`AccountSession`](crate::AccountSession) and `components.payouts.features` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
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

impl rt::Blank for Features {
    const BLANK: Self = Self {
        disable_stripe_user_authentication: rt::Blank::BLANK,
        edit_payout_schedule: rt::Blank::BLANK,
        external_account_collection: rt::Blank::BLANK,
        instant_payouts: rt::Blank::BLANK,
        standard_payouts: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payouts_features",
            constants: &[],
            fields: &[
                rt::Field("disable_stripe_user_authentication", rt::REQUIRED),
                rt::Field("edit_payout_schedule", rt::REQUIRED),
                rt::Field("external_account_collection", rt::REQUIRED),
                rt::Field("instant_payouts", rt::REQUIRED),
                rt::Field("standard_payouts", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disable_stripe_user_authentication,
            1 => &self.edit_payout_schedule,
            2 => &self.external_account_collection,
            3 => &self.instant_payouts,
            _ => &self.standard_payouts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disable_stripe_user_authentication,
            1 => &mut self.edit_payout_schedule,
            2 => &mut self.external_account_collection,
            3 => &mut self.instant_payouts,
            _ => &mut self.standard_payouts,
        }
    }
}

rt::record_traits!(Features);
