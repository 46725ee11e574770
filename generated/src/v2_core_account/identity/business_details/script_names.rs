// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details.script_names` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Kana name.
///
/// An object in `identity.business_details.script_names.kana` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kana {
    /// Registered name of the business.
    pub registered_name: Option<String>,
}

impl rt::Blank for Kana {
    const BLANK: Self = Self {
        registered_name: rt::Blank::BLANK,
    };
}

impl rt::Record for Kana {
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
            fields: &[rt::Field("registered_name", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.registered_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.registered_name
    }
}

rt::record_traits!(Kana);

/// Kanji name.
///
/// An object in `identity.business_details.script_names.kanji` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kanji {
    /// Registered name of the business.
    pub registered_name: Option<String>,
}

impl rt::Blank for Kanji {
    const BLANK: Self = Self {
        registered_name: rt::Blank::BLANK,
    };
}

impl rt::Record for Kanji {
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
            fields: &[rt::Field("registered_name", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.registered_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.registered_name
    }
}

rt::record_traits!(Kanji);
