// Written by `cargo xtask generate`. Do not edit.
//! What is in `documents` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

pub mod primary_verification;
pub use crate::v2_core_account_person::documents::primary_verification as secondary_verification;

/// One or more documents that demonstrate proof that this person is authorized to represent the
/// company.
///
/// An object in `documents.company_authorization` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.documents.company_authorization` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyAuthorization {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyAuthorization {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[("type", rt::Constant::Str("files"))],
            fields: &[rt::Field("files", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.files
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.files
    }
}

rt::record_traits!(CompanyAuthorization);

/// One or more documents showing the person’s passport page with photo and personal data.
///
/// An object in `documents.passport` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.documents.passport` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Passport {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for Passport {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for Passport {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[("type", rt::Constant::Str("files"))],
            fields: &[rt::Field("files", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.files
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.files
    }
}

rt::record_traits!(Passport);

/// An identifying document showing the person's name, either a passport or local ID card.
///
/// An object in `documents.primary_verification` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.business_details.documents.primary_verification` of [`V2CoreAccount`](crate::V2CoreAccount) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrimaryVerification {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens for the front
    /// and back of the verification document.
    pub front_back: primary_verification::FrontBack,
}

impl rt::Blank for PrimaryVerification {
    const BLANK: Self = Self {
        front_back: rt::Blank::BLANK,
    };
}

impl rt::Record for PrimaryVerification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[("type", rt::Constant::Str("front_back"))],
            fields: &[rt::Field("front_back", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.front_back
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.front_back
    }
}

rt::record_traits!(PrimaryVerification);

/// A document showing address, either a passport, local ID card, or utility bill from a well-known
/// utility company.
///
/// An object in `documents.secondary_verification` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.documents.secondary_verification` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SecondaryVerification {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens for the front
    /// and back of the verification document.
    pub front_back: primary_verification::FrontBack,
}

impl rt::Blank for SecondaryVerification {
    const BLANK: Self = Self {
        front_back: rt::Blank::BLANK,
    };
}

impl rt::Record for SecondaryVerification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[("type", rt::Constant::Str("front_back"))],
            fields: &[rt::Field("front_back", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.front_back
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.front_back
    }
}

rt::record_traits!(SecondaryVerification);

/// One or more documents showing the person’s visa required for living in the country where they
/// are residing.
///
/// An object in `documents.visa` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.documents.visa` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Visa {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for Visa {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for Visa {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[("type", rt::Constant::Str("files"))],
            fields: &[rt::Field("files", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.files
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.files
    }
}

rt::record_traits!(Visa);
