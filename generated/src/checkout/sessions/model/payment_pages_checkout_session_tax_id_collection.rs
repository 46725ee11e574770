// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_tax_id_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionTaxIdCollection {
    /// Indicates whether tax ID collection is enabled for the session
    pub enabled: bool,
    /// Indicates whether a tax ID is required on the payment page
    pub required: PaymentPagesCheckoutSessionTaxIdCollectionRequired,
}

impl Blank for PaymentPagesCheckoutSessionTaxIdCollection {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        required: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionTaxIdCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_tax_id_collection",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("required", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.required,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.required,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionTaxIdCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionTaxIdCollection);

/// Indicates whether a tax ID is required on the payment page
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionTaxIdCollectionRequired {
    /// `if_supported`
    IfSupported,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionTaxIdCollectionRequired {
    IfSupported = "if_supported",
    Never = "never",
});
