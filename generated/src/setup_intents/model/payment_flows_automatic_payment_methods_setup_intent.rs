// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::AllowRedirect;

/// The schema `payment_flows_automatic_payment_methods_setup_intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAutomaticPaymentMethodsSetupIntent {
    /// Controls whether this SetupIntent will accept redirect-based payment methods.
    ///
    /// Redirect-based payment methods may require your customer to be redirected to a payment method's
    /// app or site for authentication or additional steps. To
    /// [confirm](https://docs.stripe.com/api/setup_intents/confirm) this SetupIntent, you may be
    /// required to provide a `return_url` to redirect customers back to your site after they
    /// authenticate or complete the setup.
    pub allow_redirects: Option<AllowRedirect>,
    /// Automatically calculates compatible payment methods
    pub enabled: Option<bool>,
}

impl Blank for PaymentFlowsAutomaticPaymentMethodsSetupIntent {
    const BLANK: Self = Self {
        allow_redirects: Blank::BLANK,
        enabled: Blank::BLANK,
    };
}

impl Record for PaymentFlowsAutomaticPaymentMethodsSetupIntent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_automatic_payment_methods_setup_intent",
            constants: &[],
            fields: &[Field("allow_redirects", OPTIONAL), Field("enabled", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allow_redirects,
            _ => &self.enabled,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allow_redirects,
            _ => &mut self.enabled,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsAutomaticPaymentMethodsSetupIntent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAutomaticPaymentMethodsSetupIntent);
