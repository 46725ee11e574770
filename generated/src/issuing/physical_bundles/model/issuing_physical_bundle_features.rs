// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `issuing_physical_bundle_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPhysicalBundleFeatures {
    /// The policy for how to use card logo images in a card design with this physical bundle.
    pub card_logo: IssuingPhysicalBundleFeaturesCardLogo,
    /// The policy for how to use carrier letter text in a card design with this physical bundle.
    pub carrier_text: IssuingPhysicalBundleFeaturesCarrierText,
    /// The policy for how to use a second line on a card with this physical bundle.
    pub second_line: IssuingPhysicalBundleFeaturesSecondLine,
}

impl Blank for IssuingPhysicalBundleFeatures {
    const BLANK: Self = Self {
        card_logo: Blank::BLANK,
        carrier_text: Blank::BLANK,
        second_line: Blank::BLANK,
    };
}

impl Record for IssuingPhysicalBundleFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_physical_bundle_features",
            constants: &[],
            fields: &[
                Field("card_logo", REQUIRED),
                Field("carrier_text", REQUIRED),
                Field("second_line", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_logo,
            1 => &self.carrier_text,
            _ => &self.second_line,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_logo,
            1 => &mut self.carrier_text,
            _ => &mut self.second_line,
        }
    }
}

impl std::fmt::Debug for IssuingPhysicalBundleFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPhysicalBundleFeatures);

/// The policy for how to use card logo images in a card design with this physical bundle.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPhysicalBundleFeaturesCardLogo {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPhysicalBundleFeaturesCardLogo {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});

/// The policy for how to use carrier letter text in a card design with this physical bundle.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPhysicalBundleFeaturesCarrierText {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPhysicalBundleFeaturesCarrierText {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});

/// The policy for how to use a second line on a card with this physical bundle.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPhysicalBundleFeaturesSecondLine {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPhysicalBundleFeaturesSecondLine {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});
