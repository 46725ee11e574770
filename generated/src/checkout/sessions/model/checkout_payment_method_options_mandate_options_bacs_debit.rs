// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `checkout_payment_method_options_mandate_options_bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPaymentMethodOptionsMandateOptionsBacsDebit {
    /// Prefix used to generate the Mandate reference. Must be at most 12 characters long. Must consist
    /// of only uppercase letters, numbers, spaces, or the following special characters: '/', '_', '-',
    /// '&', '.'. Cannot begin with 'DDIC' or 'STRIPE'.
    pub reference_prefix: Option<String>,
}

impl Blank for CheckoutPaymentMethodOptionsMandateOptionsBacsDebit {
    const BLANK: Self = Self {
        reference_prefix: Blank::BLANK,
    };
}

impl Record for CheckoutPaymentMethodOptionsMandateOptionsBacsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_payment_method_options_mandate_options_bacs_debit",
            constants: &[],
            fields: &[Field("reference_prefix", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reference_prefix
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reference_prefix
    }
}

impl std::fmt::Debug for CheckoutPaymentMethodOptionsMandateOptionsBacsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutPaymentMethodOptionsMandateOptionsBacsDebit);
