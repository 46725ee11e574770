// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_flows_payment_intent_presentment_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentPresentmentDetails {
    /// Amount intended to be collected by this payment, denominated in `presentment_currency`.
    pub presentment_amount: i64,
    /// Currency presented to the customer during payment.
    pub presentment_currency: String,
}

impl Blank for PaymentFlowsPaymentIntentPresentmentDetails {
    const BLANK: Self = Self {
        presentment_amount: Blank::BLANK,
        presentment_currency: Blank::BLANK,
    };
}

impl Record for PaymentFlowsPaymentIntentPresentmentDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_intent_presentment_details",
            constants: &[],
            fields: &[
                Field("presentment_amount", REQUIRED),
                Field("presentment_currency", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.presentment_amount,
            _ => &self.presentment_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.presentment_amount,
            _ => &mut self.presentment_currency,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsPaymentIntentPresentmentDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPaymentIntentPresentmentDetails);
