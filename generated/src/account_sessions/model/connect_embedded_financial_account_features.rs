// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_financial_account_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountFeatures {
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
    /// Whether to allow sending money.
    pub send_money: bool,
    /// Whether to allow transferring balance.
    pub transfer_balance: bool,
}

impl Blank for ConnectEmbeddedFinancialAccountFeatures {
    const BLANK: Self = Self {
        disable_stripe_user_authentication: Blank::BLANK,
        external_account_collection: Blank::BLANK,
        send_money: Blank::BLANK,
        transfer_balance: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedFinancialAccountFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_financial_account_features",
            constants: &[],
            fields: &[
                Field("disable_stripe_user_authentication", REQUIRED),
                Field("external_account_collection", REQUIRED),
                Field("send_money", REQUIRED),
                Field("transfer_balance", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disable_stripe_user_authentication,
            1 => &self.external_account_collection,
            2 => &self.send_money,
            _ => &self.transfer_balance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disable_stripe_user_authentication,
            1 => &mut self.external_account_collection,
            2 => &mut self.send_money,
            _ => &mut self.transfer_balance,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedFinancialAccountFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedFinancialAccountFeatures);
