// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_personalization_design_preferences`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignPreferences {
    /// Whether we use this personalization design to create cards when one isn't specified. A connected
    /// account uses the Connect platform's default design if no personalization design is set as the
    /// default design.
    pub is_default: bool,
    /// Whether this personalization design is used to create cards when one is not specified and a
    /// default for this connected account does not exist.
    pub is_platform_default: Option<bool>,
}

impl Blank for IssuingPersonalizationDesignPreferences {
    const BLANK: Self = Self {
        is_default: Blank::BLANK,
        is_platform_default: Blank::BLANK,
    };
}

impl Record for IssuingPersonalizationDesignPreferences {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_personalization_design_preferences",
            constants: &[],
            fields: &[
                Field("is_default", REQUIRED),
                Field("is_platform_default", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.is_default,
            _ => &self.is_platform_default,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.is_default,
            _ => &mut self.is_platform_default,
        }
    }
}

impl std::fmt::Debug for IssuingPersonalizationDesignPreferences {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPersonalizationDesignPreferences);
