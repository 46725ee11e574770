// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `custom_logo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomLogo {
    /// Content type of the Dashboard-only CustomPaymentMethodType logo.
    pub content_type: Option<String>,
    /// URL of the Dashboard-only CustomPaymentMethodType logo.
    pub url: String,
}

impl Blank for CustomLogo {
    const BLANK: Self = Self {
        content_type: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for CustomLogo {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "custom_logo",
            constants: &[],
            fields: &[Field("content_type", NULLABLE), Field("url", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.content_type,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.content_type,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for CustomLogo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomLogo);
