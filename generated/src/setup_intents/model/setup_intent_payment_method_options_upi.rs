// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    SetupIntentPaymentMethodOptionsUpiMandateOptions,
};

/// Either of the schemas `setup_intent_payment_method_options_upi` and `setup_intent_type_specific_payment_method_options_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUpi {
    pub mandate_options: Option<Part<SetupIntentPaymentMethodOptionsUpiMandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
}

impl Blank for SetupIntentPaymentMethodOptionsUpi {
    const BLANK: Self = Self {
        mandate_options: Blank::BLANK,
        verification_method: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsUpi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options_upi | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                Field("mandate_options", OPTIONAL),
                Field("verification_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsUpi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsUpi);
