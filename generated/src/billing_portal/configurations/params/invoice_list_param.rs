// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/invoice_history`, `PostBillingPortalConfigurationsConfiguration/features/invoice_history`.
    pub struct InvoiceListParam;
}

impl InvoiceListParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }
}
