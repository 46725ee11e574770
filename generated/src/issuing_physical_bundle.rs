// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingPhysicalBundle`](crate::IssuingPhysicalBundle).

pub mod features;

/// An object in `features` of [`IssuingPhysicalBundle`](crate::IssuingPhysicalBundle).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// The policy for how to use card logo images in a card design with this physical bundle.
    pub card_logo: features::CardLogo,
    /// The policy for how to use carrier letter text in a card design with this physical bundle.
    pub carrier_text: features::CarrierText,
    /// The policy for how to use a second line on a card with this physical bundle.
    pub second_line: features::SecondLine,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        card_logo: rt::Blank::BLANK,
        carrier_text: rt::Blank::BLANK,
        second_line: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_physical_bundle_features",
            constants: &[],
            fields: &[
                rt::Field("card_logo", rt::REQUIRED),
                rt::Field("carrier_text", rt::REQUIRED),
                rt::Field("second_line", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_logo,
            1 => &self.carrier_text,
            _ => &self.second_line,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_logo,
            1 => &mut self.carrier_text,
            _ => &mut self.second_line,
        }
    }
}

rt::record_traits!(Features);

/// Whether this physical bundle can be used to create cards.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
    Review = "review",
});

/// Whether this physical bundle is a standard Stripe offering or custom-made for you.
#[non_exhaustive]
pub enum Type {
    /// `custom`
    Custom,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Custom = "custom",
    Standard = "standard",
});
