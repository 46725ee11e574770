// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_account_features_claim`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedAccountFeaturesClaim {
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

impl Blank for ConnectEmbeddedAccountFeaturesClaim {
    const BLANK: Self = Self {
        disable_stripe_user_authentication: Blank::BLANK,
        external_account_collection: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedAccountFeaturesClaim {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_account_features_claim",
            constants: &[],
            fields: &[
                Field("disable_stripe_user_authentication", REQUIRED),
                Field("external_account_collection", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disable_stripe_user_authentication,
            _ => &self.external_account_collection,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disable_stripe_user_authentication,
            _ => &mut self.external_account_collection,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedAccountFeaturesClaim {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedAccountFeaturesClaim);
