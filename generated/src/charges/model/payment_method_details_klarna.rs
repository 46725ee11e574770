// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::KlarnaPayerDetails;

/// The schema `payment_method_details_klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKlarna {
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// The payer details for this transaction.
    pub payer_details: Option<Part<KlarnaPayerDetails>>,
    /// The Klarna payment method used for this transaction. Can be one of `pay_later`, `pay_now`,
    /// `pay_with_financing`, or `pay_in_installments`
    pub payment_method_category: Option<String>,
    /// Preferred language of the Klarna authorization page that the customer is redirected to. Can be
    /// one of `de-AT`, `en-AT`, `nl-BE`, `fr-BE`, `en-BE`, `de-DE`, `en-DE`, `da-DK`, `en-DK`, `es-ES`,
    /// `en-ES`, `fi-FI`, `sv-FI`, `en-FI`, `en-GB`, `en-IE`, `it-IT`, `en-IT`, `nl-NL`, `en-NL`,
    /// `nb-NO`, `en-NO`, `sv-SE`, `en-SE`, `en-US`, `es-US`, `fr-FR`, `en-FR`, `cs-CZ`, `en-CZ`,
    /// `ro-RO`, `en-RO`, `el-GR`, `en-GR`, `en-AU`, `en-NZ`, `en-CA`, `fr-CA`, `pl-PL`, `en-PL`,
    /// `pt-PT`, `en-PT`, `de-CH`, `fr-CH`, `it-CH`, or `en-CH`
    pub preferred_locale: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
}

impl Blank for PaymentMethodDetailsKlarna {
    const BLANK: Self = Self {
        location: Blank::BLANK,
        payer_details: Blank::BLANK,
        payment_method_category: Blank::BLANK,
        preferred_locale: Blank::BLANK,
        reader: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsKlarna {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_klarna",
            constants: &[],
            fields: &[
                Field("location", OPTIONAL),
                Field("payer_details", NULLABLE),
                Field("payment_method_category", NULLABLE),
                Field("preferred_locale", NULLABLE),
                Field("reader", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.location,
            1 => &self.payer_details,
            2 => &self.payment_method_category,
            3 => &self.preferred_locale,
            _ => &self.reader,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.location,
            1 => &mut self.payer_details,
            2 => &mut self.payment_method_category,
            3 => &mut self.preferred_locale,
            _ => &mut self.reader,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsKlarna {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsKlarna);
