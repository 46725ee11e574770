// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.bacs_debit` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;

/// An object in `payment_method_options.bacs_debit.mandate_options` of [`CheckoutSession`](crate::CheckoutSession) and `payment_method_options.sepa_debit.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Prefix used to generate the Mandate reference. Must be at most 12 characters long. Must consist
    /// of only uppercase letters, numbers, spaces, or the following special characters: '/', '_', '-',
    /// '&', '.'. Cannot begin with 'DDIC' or 'STRIPE'.
    pub reference_prefix: Option<String>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        reference_prefix: rt::Blank::BLANK,
    };
}

impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_payment_method_options_mandate_options_bacs_debit | checkout_payment_method_options_mandate_options_sepa_debit",
            constants: &[],
            fields: &[rt::Field("reference_prefix", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reference_prefix
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reference_prefix
    }
}

rt::record_traits!(MandateOptions);
