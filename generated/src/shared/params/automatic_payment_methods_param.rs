// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AllowRedirect;

stripe_runtime::params! {
    /// When you enable this parameter, this PaymentIntent accepts payment methods that you enable in
    /// the Dashboard and that are compatible with this PaymentIntent's other parameters.
    ///
    /// Parameters at `PostPaymentIntents/automatic_payment_methods`, `PostSetupIntents/automatic_payment_methods`.
    pub struct AutomaticPaymentMethodsParam;
}

impl AutomaticPaymentMethodsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `allow_redirects`.
    #[inline]
    pub fn allow_redirects(self, allow_redirects: AllowRedirect) -> Self {
        Self(self.0.with("allow_redirects", allow_redirects))
    }
}
