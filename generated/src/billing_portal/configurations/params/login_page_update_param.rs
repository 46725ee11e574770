// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The hosted login page for this configuration. Learn more about the portal login page in our
    /// [integration docs](https://docs.stripe.com/billing/subscriptions/integrating-customer-portal#share).
    ///
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/login_page`.
    pub struct LoginPageUpdateParam;
}

impl LoginPageUpdateParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }
}
