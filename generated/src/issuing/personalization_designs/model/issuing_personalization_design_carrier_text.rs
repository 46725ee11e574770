// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_personalization_design_carrier_text`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignCarrierText {
    /// The footer body text of the carrier letter.
    pub footer_body: Option<String>,
    /// The footer title text of the carrier letter.
    pub footer_title: Option<String>,
    /// The header body text of the carrier letter.
    pub header_body: Option<String>,
    /// The header title text of the carrier letter.
    pub header_title: Option<String>,
}

impl Blank for IssuingPersonalizationDesignCarrierText {
    const BLANK: Self = Self {
        footer_body: Blank::BLANK,
        footer_title: Blank::BLANK,
        header_body: Blank::BLANK,
        header_title: Blank::BLANK,
    };
}

impl Record for IssuingPersonalizationDesignCarrierText {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_personalization_design_carrier_text",
            constants: &[],
            fields: &[
                Field("footer_body", NULLABLE),
                Field("footer_title", NULLABLE),
                Field("header_body", NULLABLE),
                Field("header_title", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.footer_body,
            1 => &self.footer_title,
            2 => &self.header_body,
            _ => &self.header_title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.footer_body,
            1 => &mut self.footer_title,
            2 => &mut self.header_body,
            _ => &mut self.header_title,
        }
    }
}

impl std::fmt::Debug for IssuingPersonalizationDesignCarrierText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPersonalizationDesignCarrierText);
