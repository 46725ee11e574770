// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign).

pub mod rejection_reasons;

/// An object in `carrier_text` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign).
#[derive(Clone)]
#[non_exhaustive]
pub struct CarrierText {
    /// The footer body text of the carrier letter.
    pub footer_body: Option<String>,
    /// The footer title text of the carrier letter.
    pub footer_title: Option<String>,
    /// The header body text of the carrier letter.
    pub header_body: Option<String>,
    /// The header title text of the carrier letter.
    pub header_title: Option<String>,
}

impl rt::Blank for CarrierText {
    const BLANK: Self = Self {
        footer_body: rt::Blank::BLANK,
        footer_title: rt::Blank::BLANK,
        header_body: rt::Blank::BLANK,
        header_title: rt::Blank::BLANK,
    };
}

impl rt::Record for CarrierText {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_personalization_design_carrier_text",
            constants: &[],
            fields: &[
                rt::Field("footer_body", rt::NULLABLE),
                rt::Field("footer_title", rt::NULLABLE),
                rt::Field("header_body", rt::NULLABLE),
                rt::Field("header_title", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.footer_body,
            1 => &self.footer_title,
            2 => &self.header_body,
            _ => &self.header_title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.footer_body,
            1 => &mut self.footer_title,
            2 => &mut self.header_body,
            _ => &mut self.header_title,
        }
    }
}

rt::record_traits!(CarrierText);

/// An object in `preferences` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign).
#[derive(Clone)]
#[non_exhaustive]
pub struct Preferences {
    /// Whether we use this personalization design to create cards when one isn't specified. A connected
    /// account uses the Connect platform's default design if no personalization design is set as the
    /// default design.
    pub is_default: bool,
    /// Whether this personalization design is used to create cards when one is not specified and a
    /// default for this connected account does not exist.
    pub is_platform_default: Option<bool>,
}

impl rt::Blank for Preferences {
    const BLANK: Self = Self {
        is_default: rt::Blank::BLANK,
        is_platform_default: rt::Blank::BLANK,
    };
}

impl rt::Record for Preferences {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_personalization_design_preferences",
            constants: &[],
            fields: &[
                rt::Field("is_default", rt::REQUIRED),
                rt::Field("is_platform_default", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.is_default,
            _ => &self.is_platform_default,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.is_default,
            _ => &mut self.is_platform_default,
        }
    }
}

rt::record_traits!(Preferences);

/// An object in `rejection_reasons` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign).
#[derive(Clone)]
#[non_exhaustive]
pub struct RejectionReasons {
    /// The reason(s) the card logo was rejected.
    pub card_logo: Option<Vec<rejection_reasons::CardLogo>>,
    /// The reason(s) the carrier text was rejected.
    pub carrier_text: Option<Vec<rejection_reasons::CarrierText>>,
}

impl rt::Blank for RejectionReasons {
    const BLANK: Self = Self {
        card_logo: rt::Blank::BLANK,
        carrier_text: rt::Blank::BLANK,
    };
}

impl rt::Record for RejectionReasons {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_personalization_design_rejection_reasons",
            constants: &[],
            fields: &[
                rt::Field("card_logo", rt::NULLABLE),
                rt::Field("carrier_text", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_logo,
            _ => &self.carrier_text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_logo,
            _ => &mut self.carrier_text,
        }
    }
}

rt::record_traits!(RejectionReasons);

/// Whether this personalization design can be used to create cards.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `rejected`
    Rejected,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
    Rejected = "rejected",
    Review = "review",
});
