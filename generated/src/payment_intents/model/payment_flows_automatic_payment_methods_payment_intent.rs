// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::AllowRedirect;

/// The schema `payment_flows_automatic_payment_methods_payment_intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAutomaticPaymentMethodsPaymentIntent {
    /// Controls whether this PaymentIntent will accept redirect-based payment methods.
    ///
    /// Redirect-based payment methods may require your customer to be redirected to a payment method's
    /// app or site for authentication or additional steps. To
    /// [confirm](https://docs.stripe.com/api/payment_intents/confirm) this PaymentIntent, you may be
    /// required to provide a `return_url` to redirect customers back to your site after they
    /// authenticate or complete the payment.
    pub allow_redirects: Option<AllowRedirect>,
    /// Automatically calculates compatible payment methods
    pub enabled: bool,
}

impl Blank for PaymentFlowsAutomaticPaymentMethodsPaymentIntent {
    const BLANK: Self = Self {
        allow_redirects: Blank::BLANK,
        enabled: Blank::BLANK,
    };
}

impl Record for PaymentFlowsAutomaticPaymentMethodsPaymentIntent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_automatic_payment_methods_payment_intent",
            constants: &[],
            fields: &[Field("allow_redirects", OPTIONAL), Field("enabled", REQUIRED)],
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

impl std::fmt::Debug for PaymentFlowsAutomaticPaymentMethodsPaymentIntent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAutomaticPaymentMethodsPaymentIntent);
