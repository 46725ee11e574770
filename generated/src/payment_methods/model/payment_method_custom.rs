// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::CustomLogo;

/// The schema `payment_method_custom`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCustom {
    /// Display name of the Dashboard-only CustomPaymentMethodType.
    pub display_name: Option<String>,
    /// Contains information about the Dashboard-only CustomPaymentMethodType logo.
    pub logo: Option<Part<CustomLogo>>,
    /// ID of the Dashboard-only CustomPaymentMethodType. Not expandable.
    pub type_: String,
}

impl Blank for PaymentMethodCustom {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        logo: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentMethodCustom {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_custom",
            constants: &[],
            fields: &[
                Field("display_name", NULLABLE),
                Field("logo", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            1 => &self.logo,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.logo,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCustom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCustom);
