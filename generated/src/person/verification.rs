// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification` of [`Person`](crate::Person).

/// An object in `verification.additional_document` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalDocument {
    /// The back of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub back: Option<rt::Expandable<crate::ids::FileId>>,
    /// A user-displayable string describing the verification state of this document. For example, if a
    /// document is uploaded and the picture is too fuzzy, this may say "Identity document is too
    /// unclear to read".
    pub details: Option<String>,
    /// One of `document_corrupt`, `document_country_not_supported`, `document_expired`,
    /// `document_failed_copy`, `document_failed_other`, `document_failed_test_mode`,
    /// `document_fraudulent`, `document_failed_greyscale`, `document_incomplete`, `document_invalid`,
    /// `document_manipulated`, `document_missing_back`, `document_missing_front`,
    /// `document_not_readable`, `document_not_uploaded`, `document_photo_mismatch`,
    /// `document_too_large`, or `document_type_not_supported`. A machine-readable code specifying the
    /// verification state for this document.
    pub details_code: Option<String>,
    /// The front of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub front: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for AdditionalDocument {
    const BLANK: Self = Self {
        back: rt::Blank::BLANK,
        details: rt::Blank::BLANK,
        details_code: rt::Blank::BLANK,
        front: rt::Blank::BLANK,
    };
}

impl rt::Record for AdditionalDocument {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_person_verification_document",
            constants: &[],
            fields: &[
                rt::Field("back", rt::NULLABLE),
                rt::Field("details", rt::NULLABLE),
                rt::Field("details_code", rt::NULLABLE),
                rt::Field("front", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.back,
            1 => &self.details,
            2 => &self.details_code,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.back,
            1 => &mut self.details,
            2 => &mut self.details_code,
            _ => &mut self.front,
        }
    }
}

rt::record_traits!(AdditionalDocument);

/// An object in `verification.document` of [`Person`](crate::Person) and `company.verification.document` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// The back of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub back: Option<rt::Expandable<crate::ids::FileId>>,
    /// A user-displayable string describing the verification state of this document. For example, if a
    /// document is uploaded and the picture is too fuzzy, this may say "Identity document is too
    /// unclear to read".
    pub details: Option<String>,
    /// One of `document_corrupt`, `document_country_not_supported`, `document_expired`,
    /// `document_failed_copy`, `document_failed_other`, `document_failed_test_mode`,
    /// `document_fraudulent`, `document_failed_greyscale`, `document_incomplete`, `document_invalid`,
    /// `document_manipulated`, `document_missing_back`, `document_missing_front`,
    /// `document_not_readable`, `document_not_uploaded`, `document_photo_mismatch`,
    /// `document_too_large`, or `document_type_not_supported`. A machine-readable code specifying the
    /// verification state for this document.
    pub details_code: Option<String>,
    /// The front of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub front: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for Document {
    const BLANK: Self = Self {
        back: rt::Blank::BLANK,
        details: rt::Blank::BLANK,
        details_code: rt::Blank::BLANK,
        front: rt::Blank::BLANK,
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
            name: "legal_entity_person_verification_document | legal_entity_company_verification_document",
            constants: &[],
            fields: &[
                rt::Field("back", rt::NULLABLE),
                rt::Field("details", rt::NULLABLE),
                rt::Field("details_code", rt::NULLABLE),
                rt::Field("front", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.back,
            1 => &self.details,
            2 => &self.details_code,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.back,
            1 => &mut self.details,
            2 => &mut self.details_code,
            _ => &mut self.front,
        }
    }
}

rt::record_traits!(Document);
