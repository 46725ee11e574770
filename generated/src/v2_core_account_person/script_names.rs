// Written by `cargo xtask generate`. Do not edit.
//! What is in `script_names` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

/// Persons name in kana script.
///
/// An object in `script_names.kana` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.script_names.kana` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kana {
    /// The person's first or given name.
    pub given_name: Option<String>,
    /// The person's last or family name.
    pub surname: Option<String>,
}

impl rt::Blank for Kana {
    const BLANK: Self = Self {
        given_name: rt::Blank::BLANK,
        surname: rt::Blank::BLANK,
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
            fields: &[
                rt::Field("given_name", rt::OPTIONAL),
                rt::Field("surname", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.given_name,
            _ => &self.surname,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.given_name,
            _ => &mut self.surname,
        }
    }
}

rt::record_traits!(Kana);

/// Persons name in kanji script.
///
/// An object in `script_names.kanji` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.script_names.kanji` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kanji {
    /// The person's first or given name.
    pub given_name: Option<String>,
    /// The person's last or family name.
    pub surname: Option<String>,
}

impl rt::Blank for Kanji {
    const BLANK: Self = Self {
        given_name: rt::Blank::BLANK,
        surname: rt::Blank::BLANK,
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
            fields: &[
                rt::Field("given_name", rt::OPTIONAL),
                rt::Field("surname", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.given_name,
            _ => &self.surname,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.given_name,
            _ => &mut self.surname,
        }
    }
}

rt::record_traits!(Kanji);
