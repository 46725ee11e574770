// Written by `cargo xtask generate`. Do not edit.
//! What is in `tipping` of [`TerminalConfiguration`](crate::TerminalConfiguration).

/// An object in `tipping.aed` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Aed {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Aed {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Aed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Aed);

/// An object in `tipping.aud` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Aud {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Aud {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Aud {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Aud);

/// An object in `tipping.cad` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cad {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Cad {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Cad {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Cad);

/// An object in `tipping.chf` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Chf {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Chf {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Chf {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Chf);

/// An object in `tipping.czk` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Czk {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Czk {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Czk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Czk);

/// An object in `tipping.dkk` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Dkk {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Dkk {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Dkk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Dkk);

/// An object in `tipping.eur` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eur {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Eur {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Eur {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Eur);

/// An object in `tipping.gbp` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Gbp {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Gbp {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Gbp {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Gbp);

/// An object in `tipping.gip` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Gip {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Gip {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Gip {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Gip);

/// An object in `tipping.hkd` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Hkd {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Hkd {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Hkd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Hkd);

/// An object in `tipping.huf` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Huf {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Huf {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Huf {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Huf);

/// An object in `tipping.jpy` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Jpy {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Jpy {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Jpy {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Jpy);

/// An object in `tipping.mxn` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mxn {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Mxn {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Mxn {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Mxn);

/// An object in `tipping.myr` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Myr {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Myr {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Myr {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Myr);

/// An object in `tipping.nok` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Nok {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Nok {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Nok {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Nok);

/// An object in `tipping.nzd` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Nzd {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Nzd {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Nzd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Nzd);

/// An object in `tipping.pln` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pln {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Pln {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Pln {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Pln);

/// An object in `tipping.ron` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ron {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Ron {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Ron {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Ron);

/// An object in `tipping.sek` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sek {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Sek {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Sek {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Sek);

/// An object in `tipping.sgd` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sgd {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Sgd {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Sgd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Sgd);

/// An object in `tipping.usd` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Usd {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl rt::Blank for Usd {
    const BLANK: Self = Self {
        fixed_amounts: rt::Blank::BLANK,
        percentages: rt::Blank::BLANK,
        smart_tip_threshold: rt::Blank::BLANK,
    };
}

impl rt::Record for Usd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                rt::Field("fixed_amounts", rt::NULLABLE),
                rt::Field("percentages", rt::NULLABLE),
                rt::Field("smart_tip_threshold", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

rt::record_traits!(Usd);
