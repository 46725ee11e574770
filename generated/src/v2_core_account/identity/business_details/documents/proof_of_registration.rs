// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details.documents.proof_of_registration` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Person that is signing the document.
///
/// An object in `identity.business_details.documents.proof_of_registration.signer` of [`V2CoreAccount`](crate::V2CoreAccount) and `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.signer` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Signer {
    /// Person signing the document.
    pub person: String,
}

impl rt::Blank for Signer {
    const BLANK: Self = Self { person: rt::Blank::BLANK };
}

impl rt::Record for Signer {
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
            constants: &[],
            fields: &[rt::Field("person", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.person
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.person
    }
}

rt::record_traits!(Signer);
