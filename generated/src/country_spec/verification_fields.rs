// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification_fields` of [`CountrySpec`](crate::CountrySpec).

/// An object in `verification_fields.company` of [`CountrySpec`](crate::CountrySpec).
#[derive(Clone)]
#[non_exhaustive]
pub struct Company {
    /// Additional fields which are only required for some users.
    pub additional: Vec<String>,
    /// Fields which every account must eventually provide.
    pub minimum: Vec<String>,
}

impl rt::Blank for Company {
    const BLANK: Self = Self {
        additional: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
    };
}

impl rt::Record for Company {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "country_spec_verification_field_details",
            constants: &[],
            fields: &[
                rt::Field("additional", rt::REQUIRED),
                rt::Field("minimum", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional,
            _ => &mut self.minimum,
        }
    }
}

rt::record_traits!(Company);

/// An object in `verification_fields.individual` of [`CountrySpec`](crate::CountrySpec).
#[derive(Clone)]
#[non_exhaustive]
pub struct Individual {
    /// Additional fields which are only required for some users.
    pub additional: Vec<String>,
    /// Fields which every account must eventually provide.
    pub minimum: Vec<String>,
}

impl rt::Blank for Individual {
    const BLANK: Self = Self {
        additional: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
    };
}

impl rt::Record for Individual {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "country_spec_verification_field_details",
            constants: &[],
            fields: &[
                rt::Field("additional", rt::REQUIRED),
                rt::Field("minimum", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional,
            _ => &mut self.minimum,
        }
    }
}

rt::record_traits!(Individual);
