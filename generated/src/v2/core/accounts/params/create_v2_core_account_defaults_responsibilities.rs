// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{FeesCollector, LossesCollector};

stripe_runtime::params! {
    /// Default responsibilities held by either Stripe or the platform.
    ///
    /// Parameters at `PostV2CoreAccounts/defaults/responsibilities`, `PostV2CoreAccountsId/defaults/responsibilities`.
    pub struct CreateV2CoreAccountDefaultsResponsibilities;
}

impl CreateV2CoreAccountDefaultsResponsibilities {
    /// The parameters that Stripe requires.
    ///
    /// - `fees_collector`: A value indicating the party responsible for collecting fees from this account.
    /// - `losses_collector`: A value indicating who is responsible for losses when this Account can’t pay back negative
    ///   balances from payments.
    #[inline]
    pub fn new(
        fees_collector: FeesCollector,
        losses_collector: LossesCollector,
    ) -> Self {
        Self(
            Params::new()
                .with("fees_collector", fees_collector)
                .with("losses_collector", losses_collector),
        )
    }
}
