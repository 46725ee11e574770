// Written by `cargo xtask generate`. Do not edit.
//! What is in `options` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

pub mod document;

/// An object in `options.document` of [`IdentityVerificationReport`](crate::IdentityVerificationReport) and `options.document` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// Array of strings of allowed identity document types. If the provided identity document isn’t one
    /// of the allowed types, the verification check will fail with a document_type_not_allowed error
    /// code.
    pub allowed_types: Option<Vec<document::AllowedType>>,
    /// Collect an ID number and perform an
    /// [ID number check](https://docs.stripe.com/identity/verification-checks?type=id-number) with the
    /// document’s extracted name and date of birth.
    pub require_id_number: Option<bool>,
    /// Disable image uploads, identity document images have to be captured using the device’s camera.
    pub require_live_capture: Option<bool>,
    /// Capture a face image and perform a
    /// [selfie check](https://docs.stripe.com/identity/verification-checks?type=selfie) comparing a
    /// photo ID and a picture of your user’s face.
    /// [Learn more](https://docs.stripe.com/identity/selfie).
    pub require_matching_selfie: Option<bool>,
}

impl rt::Blank for Document {
    const BLANK: Self = Self {
        allowed_types: rt::Blank::BLANK,
        require_id_number: rt::Blank::BLANK,
        require_live_capture: rt::Blank::BLANK,
        require_matching_selfie: rt::Blank::BLANK,
    };
}

impl rt::Record for Document {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_report_document_options | gelato_session_document_options",
            constants: &[],
            fields: &[
                rt::Field("allowed_types", rt::OPTIONAL),
                rt::Field("require_id_number", rt::OPTIONAL),
                rt::Field("require_live_capture", rt::OPTIONAL),
                rt::Field("require_matching_selfie", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allowed_types,
            1 => &self.require_id_number,
            2 => &self.require_live_capture,
            _ => &self.require_matching_selfie,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allowed_types,
            1 => &mut self.require_id_number,
            2 => &mut self.require_live_capture,
            _ => &mut self.require_matching_selfie,
        }
    }
}

rt::record_traits!(Document);

/// An object in `options.id_number` of [`IdentityVerificationReport`](crate::IdentityVerificationReport) and `options.id_number` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdNumber {}

impl rt::Blank for IdNumber {
    const BLANK: Self = Self {};
}

impl rt::Record for IdNumber {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_report_id_number_options | gelato_session_id_number_options",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

rt::record_traits!(IdNumber);
