// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/payment_method_update`, `PostBillingPortalConfigurationsConfiguration/features/payment_method_update`.
    pub struct PaymentMethodUpdateParam;
}

impl PaymentMethodUpdateParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `payment_method_configuration`.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_configuration",
                    Value::text(payment_method_configuration),
                ),
        )
    }

    /// Clears `payment_method_configuration`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_configuration(self) -> Self {
        Self(self.0.cleared("payment_method_configuration"))
    }
}
