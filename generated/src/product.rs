// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Product`](crate::Product).

/// An object in `marketing_features[]` of [`Product`](crate::Product).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketingFeature {
    /// The marketing feature name. Up to 80 characters long.
    pub name: Option<String>,
}

impl rt::Blank for MarketingFeature {
    const BLANK: Self = Self { name: rt::Blank::BLANK };
}

impl rt::Record for MarketingFeature {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "product_marketing_feature",
            constants: &[],
            fields: &[rt::Field("name", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.name
    }
}

rt::record_traits!(MarketingFeature);

/// An object in `package_dimensions` of [`Product`](crate::Product).
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height, in inches.
    pub height: f64,
    /// Length, in inches.
    pub length: f64,
    /// Weight, in ounces.
    pub weight: f64,
    /// Width, in inches.
    pub width: f64,
}

impl rt::Blank for PackageDimensions {
    const BLANK: Self = Self {
        height: rt::Blank::BLANK,
        length: rt::Blank::BLANK,
        weight: rt::Blank::BLANK,
        width: rt::Blank::BLANK,
    };
}

impl rt::Record for PackageDimensions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "package_dimensions",
            constants: &[],
            fields: &[
                rt::Field("height", rt::REQUIRED),
                rt::Field("length", rt::REQUIRED),
                rt::Field("weight", rt::REQUIRED),
                rt::Field("width", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.height,
            1 => &self.length,
            2 => &self.weight,
            _ => &self.width,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.height,
            1 => &mut self.length,
            2 => &mut self.weight,
            _ => &mut self.width,
        }
    }
}

rt::record_traits!(PackageDimensions);
