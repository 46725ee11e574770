// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.account_management` of [`AccountSession`](crate::AccountSession).

/// An object in `components.account_management.features` of [`AccountSession`](crate::AccountSession), `components.account_onboarding.features` of [`AccountSession`](crate::AccountSession) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// Whether Stripe user authentication is disabled. This value can only be `true` for accounts where
    /// `controller.requirement_collection` is `application` for the account. The default value is the
    /// opposite of the `external_account_collection` value. For example, if you don't set
    /// `external_account_collection`, it defaults to `true` and `disable_stripe_user_authentication`
    /// defaults to `false`.
    pub disable_stripe_user_authentication: bool,
    /// Whether external account collection is enabled. This feature can only be `false` for accounts
    /// where you’re responsible for collecting updated information when requirements are due or change,
    /// like Custom accounts. The default value for this feature is `true`.
    pub external_account_collection: bool,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        disable_stripe_user_authentication: rt::Blank::BLANK,
        external_account_collection: rt::Blank::BLANK,
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
            name: "connect_embedded_account_features_claim",
            constants: &[],
            fields: &[
                rt::Field("disable_stripe_user_authentication", rt::REQUIRED),
                rt::Field("external_account_collection", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disable_stripe_user_authentication,
            _ => &self.external_account_collection,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disable_stripe_user_authentication,
            _ => &mut self.external_account_collection,
        }
    }
}

rt::record_traits!(Features);
