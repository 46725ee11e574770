// Written by `cargo xtask generate`. Do not edit.
//! What `tipping` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) takes.

rt::params! {
    /// Parameters for `tipping[aed]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[aed]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Aed;
}

impl Aed {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Aed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[aud]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[aud]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Aud;
}

impl Aud {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Aud {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[cad]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[cad]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Cad;
}

impl Cad {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Cad {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[chf]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[chf]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Chf;
}

impl Chf {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Chf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[czk]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[czk]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Czk;
}

impl Czk {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Czk {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[dkk]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[dkk]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Dkk;
}

impl Dkk {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Dkk {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[eur]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[eur]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Eur;
}

impl Eur {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Eur {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[gbp]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[gbp]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Gbp;
}

impl Gbp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Gbp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[gip]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[gip]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Gip;
}

impl Gip {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Gip {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[hkd]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[hkd]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Hkd;
}

impl Hkd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Hkd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[huf]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[huf]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Huf;
}

impl Huf {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Huf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[jpy]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[jpy]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Jpy;
}

impl Jpy {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Jpy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[mxn]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[mxn]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Mxn;
}

impl Mxn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Mxn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[myr]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[myr]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Myr;
}

impl Myr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Myr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[nok]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[nok]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Nok;
}

impl Nok {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Nok {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[nzd]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[nzd]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Nzd;
}

impl Nzd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Nzd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[pln]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[pln]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Pln;
}

impl Pln {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Pln {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[ron]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[ron]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Ron;
}

impl Ron {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Ron {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[sek]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[sek]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Sek;
}

impl Sek {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Sek {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[sgd]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[sgd]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Sgd;
}

impl Sgd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Sgd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping[usd]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping[usd]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Usd;
}

impl Usd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", rt::Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", rt::Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for Usd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
