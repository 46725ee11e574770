// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options` of [`TaxRegistration`](crate::TaxRegistration).

pub mod ae;
pub mod at;
pub use crate::tax_registration::country_options::ae as au;
pub use crate::tax_registration::country_options::at as be;
pub use crate::tax_registration::country_options::at as bg;
pub mod ca;
pub use crate::tax_registration::country_options::ae as ch;
pub use crate::tax_registration::country_options::at as cy;
pub use crate::tax_registration::country_options::at as cz;
pub use crate::tax_registration::country_options::at as de;
pub use crate::tax_registration::country_options::at as dk;
pub use crate::tax_registration::country_options::at as ee;
pub use crate::tax_registration::country_options::at as es;
pub use crate::tax_registration::country_options::at as fi;
pub use crate::tax_registration::country_options::at as fr;
pub use crate::tax_registration::country_options::ae as gb;
pub use crate::tax_registration::country_options::at as gr;
pub use crate::tax_registration::country_options::at as hr;
pub use crate::tax_registration::country_options::at as hu;
pub use crate::tax_registration::country_options::at as ie;
pub use crate::tax_registration::country_options::at as it;
pub use crate::tax_registration::country_options::ae as jp;
pub use crate::tax_registration::country_options::at as lt;
pub use crate::tax_registration::country_options::at as lu;
pub use crate::tax_registration::country_options::at as lv;
pub use crate::tax_registration::country_options::at as mt;
pub use crate::tax_registration::country_options::at as nl;
pub use crate::tax_registration::country_options::ae as no;
pub use crate::tax_registration::country_options::ae as nz;
pub use crate::tax_registration::country_options::at as pl;
pub use crate::tax_registration::country_options::at as pt;
pub use crate::tax_registration::country_options::at as ro;
pub use crate::tax_registration::country_options::at as se;
pub use crate::tax_registration::country_options::ae as sg;
pub use crate::tax_registration::country_options::at as si;
pub use crate::tax_registration::country_options::at as sk;
pub mod us;

/// An object in `country_options.ae` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ae {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Ae {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Ae {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Ae);

/// An object in `country_options.al` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Al {}

impl rt::Blank for Al {
    const BLANK: Self = Self {};
}

impl rt::Record for Al {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Al);

/// An object in `country_options.am` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Am {}

impl rt::Blank for Am {
    const BLANK: Self = Self {};
}

impl rt::Record for Am {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Am);

/// An object in `country_options.ao` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ao {}

impl rt::Blank for Ao {
    const BLANK: Self = Self {};
}

impl rt::Record for Ao {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Ao);

/// An object in `country_options.at` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct At {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for At {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for At {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(At);

/// An object in `country_options.au` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Au {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Au {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Au {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Au);

/// An object in `country_options.aw` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Aw {}

impl rt::Blank for Aw {
    const BLANK: Self = Self {};
}

impl rt::Record for Aw {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Aw);

/// An object in `country_options.az` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Az {}

impl rt::Blank for Az {
    const BLANK: Self = Self {};
}

impl rt::Record for Az {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Az);

/// An object in `country_options.ba` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ba {}

impl rt::Blank for Ba {
    const BLANK: Self = Self {};
}

impl rt::Record for Ba {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Ba);

/// An object in `country_options.bb` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bb {}

impl rt::Blank for Bb {
    const BLANK: Self = Self {};
}

impl rt::Record for Bb {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Bb);

/// An object in `country_options.bd` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bd {}

impl rt::Blank for Bd {
    const BLANK: Self = Self {};
}

impl rt::Record for Bd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Bd);

/// An object in `country_options.be` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Be {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Be {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Be {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Be);

/// An object in `country_options.bf` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bf {}

impl rt::Blank for Bf {
    const BLANK: Self = Self {};
}

impl rt::Record for Bf {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Bf);

/// An object in `country_options.bg` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bg {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Bg {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Bg {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Bg);

/// An object in `country_options.bh` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bh {}

impl rt::Blank for Bh {
    const BLANK: Self = Self {};
}

impl rt::Record for Bh {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Bh);

/// An object in `country_options.bj` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bj {}

impl rt::Blank for Bj {
    const BLANK: Self = Self {};
}

impl rt::Record for Bj {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Bj);

/// An object in `country_options.bs` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bs {}

impl rt::Blank for Bs {
    const BLANK: Self = Self {};
}

impl rt::Record for Bs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Bs);

/// An object in `country_options.by` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct By {}

impl rt::Blank for By {
    const BLANK: Self = Self {};
}

impl rt::Record for By {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(By);

/// An object in `country_options.ca` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ca {
    pub province_standard: Option<rt::Part<ca::ProvinceStandard>>,
    /// Type of registration in Canada.
    pub type_: ca::Type,
}

impl rt::Blank for Ca {
    const BLANK: Self = Self {
        province_standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Ca {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_canada",
            constants: &[],
            fields: &[
                rt::Field("province_standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.province_standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.province_standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Ca);

/// An object in `country_options.cd` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cd {}

impl rt::Blank for Cd {
    const BLANK: Self = Self {};
}

impl rt::Record for Cd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Cd);

/// An object in `country_options.ch` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ch {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Ch {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Ch {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Ch);

/// An object in `country_options.cl` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cl {}

impl rt::Blank for Cl {
    const BLANK: Self = Self {};
}

impl rt::Record for Cl {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Cl);

/// An object in `country_options.cm` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cm {}

impl rt::Blank for Cm {
    const BLANK: Self = Self {};
}

impl rt::Record for Cm {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Cm);

/// An object in `country_options.co` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Co {}

impl rt::Blank for Co {
    const BLANK: Self = Self {};
}

impl rt::Record for Co {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Co);

/// An object in `country_options.cr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cr {}

impl rt::Blank for Cr {
    const BLANK: Self = Self {};
}

impl rt::Record for Cr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Cr);

/// An object in `country_options.cv` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cv {}

impl rt::Blank for Cv {
    const BLANK: Self = Self {};
}

impl rt::Record for Cv {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Cv);

/// An object in `country_options.cy` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cy {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Cy {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Cy {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Cy);

/// An object in `country_options.cz` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cz {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Cz {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Cz {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Cz);

/// An object in `country_options.de` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct De {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for De {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for De {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(De);

/// An object in `country_options.dk` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Dk {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Dk {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Dk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Dk);

/// An object in `country_options.ec` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ec {}

impl rt::Blank for Ec {
    const BLANK: Self = Self {};
}

impl rt::Record for Ec {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ec);

/// An object in `country_options.ee` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ee {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Ee {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Ee {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Ee);

/// An object in `country_options.eg` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eg {}

impl rt::Blank for Eg {
    const BLANK: Self = Self {};
}

impl rt::Record for Eg {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Eg);

/// An object in `country_options.es` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Es {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Es {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Es {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Es);

/// An object in `country_options.et` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Et {}

impl rt::Blank for Et {
    const BLANK: Self = Self {};
}

impl rt::Record for Et {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Et);

/// An object in `country_options.fi` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fi {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Fi {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Fi {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Fi);

/// An object in `country_options.fr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fr {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Fr {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Fr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Fr);

/// An object in `country_options.gb` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Gb {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Gb {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Gb {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Gb);

/// An object in `country_options.ge` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ge {}

impl rt::Blank for Ge {
    const BLANK: Self = Self {};
}

impl rt::Record for Ge {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ge);

/// An object in `country_options.gn` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Gn {}

impl rt::Blank for Gn {
    const BLANK: Self = Self {};
}

impl rt::Record for Gn {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Gn);

/// An object in `country_options.gr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Gr {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Gr {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Gr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Gr);

/// An object in `country_options.hr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Hr {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Hr {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Hr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Hr);

/// An object in `country_options.hu` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Hu {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Hu {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Hu {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Hu);

/// An object in `country_options.id` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Id {}

impl rt::Blank for Id {
    const BLANK: Self = Self {};
}

impl rt::Record for Id {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Id);

/// An object in `country_options.ie` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ie {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Ie {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Ie {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Ie);

/// An object in `country_options.in` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct In {}

impl rt::Blank for In {
    const BLANK: Self = Self {};
}

impl rt::Record for In {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(In);

/// An object in `country_options.is` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Is {}

impl rt::Blank for Is {
    const BLANK: Self = Self {};
}

impl rt::Record for Is {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Is);

/// An object in `country_options.it` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct It {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for It {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for It {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(It);

/// An object in `country_options.jp` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Jp {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Jp {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Jp {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Jp);

/// An object in `country_options.ke` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ke {}

impl rt::Blank for Ke {
    const BLANK: Self = Self {};
}

impl rt::Record for Ke {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ke);

/// An object in `country_options.kg` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kg {}

impl rt::Blank for Kg {
    const BLANK: Self = Self {};
}

impl rt::Record for Kg {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Kg);

/// An object in `country_options.kh` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kh {}

impl rt::Blank for Kh {
    const BLANK: Self = Self {};
}

impl rt::Record for Kh {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Kh);

/// An object in `country_options.kr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kr {}

impl rt::Blank for Kr {
    const BLANK: Self = Self {};
}

impl rt::Record for Kr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Kr);

/// An object in `country_options.kz` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kz {}

impl rt::Blank for Kz {
    const BLANK: Self = Self {};
}

impl rt::Record for Kz {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Kz);

/// An object in `country_options.la` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct La {}

impl rt::Blank for La {
    const BLANK: Self = Self {};
}

impl rt::Record for La {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(La);

/// An object in `country_options.lk` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lk {}

impl rt::Blank for Lk {
    const BLANK: Self = Self {};
}

impl rt::Record for Lk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Lk);

/// An object in `country_options.lt` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lt {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Lt {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Lt {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Lt);

/// An object in `country_options.lu` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lu {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Lu {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Lu {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Lu);

/// An object in `country_options.lv` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lv {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Lv {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Lv {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Lv);

/// An object in `country_options.ma` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ma {}

impl rt::Blank for Ma {
    const BLANK: Self = Self {};
}

impl rt::Record for Ma {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ma);

/// An object in `country_options.md` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Md {}

impl rt::Blank for Md {
    const BLANK: Self = Self {};
}

impl rt::Record for Md {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Md);

/// An object in `country_options.me` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Me {}

impl rt::Blank for Me {
    const BLANK: Self = Self {};
}

impl rt::Record for Me {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Me);

/// An object in `country_options.mk` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mk {}

impl rt::Blank for Mk {
    const BLANK: Self = Self {};
}

impl rt::Record for Mk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Mk);

/// An object in `country_options.mr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mr {}

impl rt::Blank for Mr {
    const BLANK: Self = Self {};
}

impl rt::Record for Mr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Mr);

/// An object in `country_options.mt` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mt {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Mt {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Mt {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Mt);

/// An object in `country_options.mx` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mx {}

impl rt::Blank for Mx {
    const BLANK: Self = Self {};
}

impl rt::Record for Mx {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Mx);

/// An object in `country_options.my` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct My {}

impl rt::Blank for My {
    const BLANK: Self = Self {};
}

impl rt::Record for My {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(My);

/// An object in `country_options.ng` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ng {}

impl rt::Blank for Ng {
    const BLANK: Self = Self {};
}

impl rt::Record for Ng {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ng);

/// An object in `country_options.nl` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Nl {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Nl {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Nl {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Nl);

/// An object in `country_options.no` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct No {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for No {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for No {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(No);

/// An object in `country_options.np` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Np {}

impl rt::Blank for Np {
    const BLANK: Self = Self {};
}

impl rt::Record for Np {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Np);

/// An object in `country_options.nz` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Nz {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Nz {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Nz {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Nz);

/// An object in `country_options.om` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Om {}

impl rt::Blank for Om {
    const BLANK: Self = Self {};
}

impl rt::Record for Om {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Om);

/// An object in `country_options.pe` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pe {}

impl rt::Blank for Pe {
    const BLANK: Self = Self {};
}

impl rt::Record for Pe {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Pe);

/// An object in `country_options.ph` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ph {}

impl rt::Blank for Ph {
    const BLANK: Self = Self {};
}

impl rt::Record for Ph {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ph);

/// An object in `country_options.pl` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pl {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Pl {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Pl {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Pl);

/// An object in `country_options.pt` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pt {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Pt {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Pt {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Pt);

/// An object in `country_options.ro` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ro {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Ro {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Ro {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Ro);

/// An object in `country_options.rs` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Rs {}

impl rt::Blank for Rs {
    const BLANK: Self = Self {};
}

impl rt::Record for Rs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Rs);

/// An object in `country_options.ru` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ru {}

impl rt::Blank for Ru {
    const BLANK: Self = Self {};
}

impl rt::Record for Ru {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ru);

/// An object in `country_options.sa` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sa {}

impl rt::Blank for Sa {
    const BLANK: Self = Self {};
}

impl rt::Record for Sa {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Sa);

/// An object in `country_options.se` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Se {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Se {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Se {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Se);

/// An object in `country_options.sg` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sg {
    pub standard: Option<rt::Part<ae::Standard>>,
}

impl rt::Blank for Sg {
    const BLANK: Self = Self { standard: rt::Blank::BLANK };
}

impl rt::Record for Sg {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_inbound_goods",
            constants: &[("type", rt::Constant::Str("standard"))],
            fields: &[rt::Field("standard", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.standard
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.standard
    }
}

rt::record_traits!(Sg);

/// An object in `country_options.si` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Si {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Si {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Si {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Si);

/// An object in `country_options.sk` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sk {
    pub standard: Option<rt::Part<at::Standard>>,
    /// Type of registration in an EU country.
    pub type_: at::Type,
}

impl rt::Blank for Sk {
    const BLANK: Self = Self {
        standard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Sk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_europe",
            constants: &[],
            fields: &[
                rt::Field("standard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.standard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.standard,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Sk);

/// An object in `country_options.sn` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sn {}

impl rt::Blank for Sn {
    const BLANK: Self = Self {};
}

impl rt::Record for Sn {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Sn);

/// An object in `country_options.sr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sr {}

impl rt::Blank for Sr {
    const BLANK: Self = Self {};
}

impl rt::Record for Sr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Sr);

/// An object in `country_options.th` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Th {}

impl rt::Blank for Th {
    const BLANK: Self = Self {};
}

impl rt::Record for Th {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_thailand",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Th);

/// An object in `country_options.tj` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tj {}

impl rt::Blank for Tj {
    const BLANK: Self = Self {};
}

impl rt::Record for Tj {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Tj);

/// An object in `country_options.tr` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tr {}

impl rt::Blank for Tr {
    const BLANK: Self = Self {};
}

impl rt::Record for Tr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Tr);

/// An object in `country_options.tw` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tw {}

impl rt::Blank for Tw {
    const BLANK: Self = Self {};
}

impl rt::Record for Tw {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Tw);

/// An object in `country_options.tz` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tz {}

impl rt::Blank for Tz {
    const BLANK: Self = Self {};
}

impl rt::Record for Tz {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Tz);

/// An object in `country_options.ua` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ua {}

impl rt::Blank for Ua {
    const BLANK: Self = Self {};
}

impl rt::Record for Ua {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ua);

/// An object in `country_options.ug` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ug {}

impl rt::Blank for Ug {
    const BLANK: Self = Self {};
}

impl rt::Record for Ug {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Ug);

/// An object in `country_options.us` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Us {
    pub local_amusement_tax: Option<rt::Part<us::LocalAmusementTax>>,
    pub local_lease_tax: Option<rt::Part<us::LocalLeaseTax>>,
    /// Two-letter US state code ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: String,
    pub state_sales_tax: Option<rt::Part<us::StateSalesTax>>,
    /// Type of registration in the US.
    pub type_: us::Type,
}

impl rt::Blank for Us {
    const BLANK: Self = Self {
        local_amusement_tax: rt::Blank::BLANK,
        local_lease_tax: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        state_sales_tax: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Us {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_united_states",
            constants: &[],
            fields: &[
                rt::Field("local_amusement_tax", rt::OPTIONAL),
                rt::Field("local_lease_tax", rt::OPTIONAL),
                rt::Field("state", rt::REQUIRED),
                rt::Field("state_sales_tax", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.local_amusement_tax,
            1 => &self.local_lease_tax,
            2 => &self.state,
            3 => &self.state_sales_tax,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.local_amusement_tax,
            1 => &mut self.local_lease_tax,
            2 => &mut self.state,
            3 => &mut self.state_sales_tax,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Us);

/// An object in `country_options.uy` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Uy {}

impl rt::Blank for Uy {
    const BLANK: Self = Self {};
}

impl rt::Record for Uy {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Uy);

/// An object in `country_options.uz` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Uz {}

impl rt::Blank for Uz {
    const BLANK: Self = Self {};
}

impl rt::Record for Uz {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Uz);

/// An object in `country_options.vn` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Vn {}

impl rt::Blank for Vn {
    const BLANK: Self = Self {};
}

impl rt::Record for Vn {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Vn);

/// An object in `country_options.za` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Za {}

impl rt::Blank for Za {
    const BLANK: Self = Self {};
}

impl rt::Record for Za {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Za);

/// An object in `country_options.zm` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Zm {}

impl rt::Blank for Zm {
    const BLANK: Self = Self {};
}

impl rt::Record for Zm {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_simplified",
            constants: &[("type", rt::Constant::Str("simplified"))],
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

rt::record_traits!(Zm);

/// An object in `country_options.zw` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Zw {}

impl rt::Blank for Zw {
    const BLANK: Self = Self {};
}

impl rt::Record for Zw {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default",
            constants: &[("type", rt::Constant::Str("standard"))],
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

rt::record_traits!(Zw);
