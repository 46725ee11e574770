// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `portal_payment_method_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalPaymentMethodUpdate {
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// The [Payment Method Configuration](https://docs.stripe.com/api/payment_method_configurations) to
    /// use for this portal session. When specified, customers will be able to update their payment
    /// method to one of the options specified by the payment method configuration. If not set, the
    /// default payment method configuration is used.
    pub payment_method_configuration: Option<String>,
}

impl Blank for PortalPaymentMethodUpdate {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        payment_method_configuration: Blank::BLANK,
    };
}

impl Record for PortalPaymentMethodUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_payment_method_update",
            constants: &[],
            fields: &[
                Field("enabled", REQUIRED),
                Field("payment_method_configuration", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.payment_method_configuration,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.payment_method_configuration,
        }
    }
}

impl std::fmt::Debug for PortalPaymentMethodUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalPaymentMethodUpdate);
