// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details.documents` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account_person::documents::primary_verification;
pub mod proof_of_registration;
pub use crate::v2_core_account::identity::business_details::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;
pub use crate::v2_core_account_person::documents::PrimaryVerification;

/// One or more documents that support the Bank account ownership verification requirement. Must be
/// a document associated with the account’s primary active bank account that displays the last 4
/// digits of the account number, either a statement or a check.
///
/// An object in `identity.business_details.documents.bank_account_ownership_verification` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccountOwnershipVerification {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for BankAccountOwnershipVerification {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for BankAccountOwnershipVerification {
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

rt::record_traits!(BankAccountOwnershipVerification);

/// One or more documents that demonstrate proof of a company’s license to operate.
///
/// An object in `identity.business_details.documents.company_license` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyLicense {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyLicense {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyLicense {
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

rt::record_traits!(CompanyLicense);

/// One or more documents showing the company’s Memorandum of Association.
///
/// An object in `identity.business_details.documents.company_memorandum_of_association` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyMemorandumOfAssociation {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyMemorandumOfAssociation {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyMemorandumOfAssociation {
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

rt::record_traits!(CompanyMemorandumOfAssociation);

/// Certain countries only: One or more documents showing the ministerial decree legalizing the
/// company’s establishment.
///
/// An object in `identity.business_details.documents.company_ministerial_decree` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyMinisterialDecree {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyMinisterialDecree {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyMinisterialDecree {
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

rt::record_traits!(CompanyMinisterialDecree);

/// One or more documents that demonstrate proof of a company’s registration with the appropriate
/// local authorities.
///
/// An object in `identity.business_details.documents.company_registration_verification` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyRegistrationVerification {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyRegistrationVerification {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyRegistrationVerification {
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

rt::record_traits!(CompanyRegistrationVerification);

/// One or more documents that demonstrate proof of a company’s tax ID.
///
/// An object in `identity.business_details.documents.company_tax_id_verification` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompanyTaxIdVerification {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for CompanyTaxIdVerification {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for CompanyTaxIdVerification {
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

rt::record_traits!(CompanyTaxIdVerification);

/// One or more documents that demonstrate proof of address.
///
/// An object in `identity.business_details.documents.proof_of_address` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProofOfAddress {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl rt::Blank for ProofOfAddress {
    const BLANK: Self = Self { files: rt::Blank::BLANK };
}

impl rt::Record for ProofOfAddress {
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

rt::record_traits!(ProofOfAddress);

/// One or more documents showing the company’s proof of registration with the national business
/// registry.
///
/// An object in `identity.business_details.documents.proof_of_registration` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProofOfRegistration {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
    /// Person that is signing the document.
    pub signer: Option<rt::Part<proof_of_registration::Signer>>,
}

impl rt::Blank for ProofOfRegistration {
    const BLANK: Self = Self {
        files: rt::Blank::BLANK,
        signer: rt::Blank::BLANK,
    };
}

impl rt::Record for ProofOfRegistration {
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
            fields: &[
                rt::Field("files", rt::REQUIRED),
                rt::Field("signer", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.files,
            _ => &self.signer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.files,
            _ => &mut self.signer,
        }
    }
}

rt::record_traits!(ProofOfRegistration);

/// One or more documents that demonstrate proof of ultimate beneficial ownership.
///
/// An object in `identity.business_details.documents.proof_of_ultimate_beneficial_ownership` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProofOfUltimateBeneficialOwnership {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
    /// Person that is signing the document.
    pub signer: Option<rt::Part<proof_of_registration::Signer>>,
}

impl rt::Blank for ProofOfUltimateBeneficialOwnership {
    const BLANK: Self = Self {
        files: rt::Blank::BLANK,
        signer: rt::Blank::BLANK,
    };
}

impl rt::Record for ProofOfUltimateBeneficialOwnership {
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
            fields: &[
                rt::Field("files", rt::REQUIRED),
                rt::Field("signer", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.files,
            _ => &self.signer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.files,
            _ => &mut self.signer,
        }
    }
}

rt::record_traits!(ProofOfUltimateBeneficialOwnership);
