// Written by `cargo xtask generate`. Do not edit.
//! What is in `documents.primary_verification` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

/// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens for the front
/// and back of the verification document.
///
/// An object in `documents.primary_verification.front_back` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `documents.secondary_verification.front_back` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct FrontBack {
    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// back of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    pub back: Option<String>,
    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// front of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    pub front: String,
}

impl rt::Blank for FrontBack {
    const BLANK: Self = Self {
        back: rt::Blank::BLANK,
        front: rt::Blank::BLANK,
    };
}

impl rt::Record for FrontBack {
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
            fields: &[rt::Field("back", rt::OPTIONAL), rt::Field("front", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.back,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.back,
            _ => &mut self.front,
        }
    }
}

rt::record_traits!(FrontBack);
