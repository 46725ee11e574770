// Written by `cargo xtask generate`. Do not edit.
//! What `country_options` of [`tax::registrations::create`](fn@crate::tax::registrations::create) takes.

pub mod ae;
pub mod al;
pub mod ao;
pub mod at;
pub mod au;
pub mod aw;
pub mod ba;
pub mod bb;
pub mod bd;
pub mod be;
pub mod bf;
pub mod bg;
pub mod bh;
pub mod bs;
pub mod ca;
pub mod cd;
pub mod ch;
pub mod cy;
pub mod cz;
pub mod de;
pub mod dk;
pub mod ee;
pub mod es;
pub mod et;
pub mod fi;
pub mod fr;
pub mod gb;
pub mod gn;
pub mod gr;
pub mod hr;
pub mod hu;
pub mod ie;
pub mod is;
pub mod it;
pub mod jp;
pub mod lt;
pub mod lu;
pub mod lv;
pub mod me;
pub mod mk;
pub mod mr;
pub mod mt;
pub mod nl;
pub mod no;
pub mod nz;
pub mod om;
pub mod pl;
pub mod pt;
pub mod ro;
pub mod rs;
pub mod se;
pub mod sg;
pub mod si;
pub mod sk;
pub mod sr;
pub mod us;
pub mod uy;
pub mod za;
pub mod zw;

rt::params! {
    /// Parameters for `country_options[ae]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ae;
}

impl Ae {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Ae {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[al]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Al;
}

impl Al {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Al {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[am]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Am;
}

impl Am {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Am {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ao]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ao;
}

impl Ao {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Ao {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[at]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct At;
}

impl At {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[au]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Au;
}

impl Au {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Au {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[aw]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Aw;
}

impl Aw {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Aw {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[az]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Az;
}

impl Az {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Az {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ba]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ba;
}

impl Ba {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Ba {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[bb]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bb;
}

impl Bb {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Bb {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[bd]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bd;
}

impl Bd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Bd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[be]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Be;
}

impl Be {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[bf]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bf;
}

impl Bf {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Bf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[bg]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bg;
}

impl Bg {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[bh]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bh;
}

impl Bh {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Bh {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[bj]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bj;
}

impl Bj {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Bj {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[bs]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Bs;
}

impl Bs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Bs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[by]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct By;
}

impl By {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for By {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ca]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ca;
}

impl Ca {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::ca::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `province_standard`.
    #[inline]
    pub fn province_standard(self, province_standard: ca::ProvinceStandard) -> Self {
        Self(self.0.with("province_standard", province_standard))
    }
}

rt::params! {
    /// Parameters for `country_options[cd]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cd;
}

impl Cd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Cd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ch]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ch;
}

impl Ch {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Ch {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[cl]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cl;
}

impl Cl {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Cl {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[cm]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cm;
}

impl Cm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Cm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[co]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Co;
}

impl Co {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Co {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[cr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cr;
}

impl Cr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Cr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[cv]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cv;
}

impl Cv {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Cv {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[cy]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cy;
}

impl Cy {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[cz]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Cz;
}

impl Cz {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[de]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct De;
}

impl De {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[dk]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Dk;
}

impl Dk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[ec]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ec;
}

impl Ec {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ec {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ee]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ee;
}

impl Ee {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[eg]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Eg;
}

impl Eg {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Eg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[es]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Es;
}

impl Es {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[et]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Et;
}

impl Et {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Et {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[fi]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Fi;
}

impl Fi {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[fr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Fr;
}

impl Fr {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[gb]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Gb;
}

impl Gb {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Gb {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ge]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ge;
}

impl Ge {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ge {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[gn]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Gn;
}

impl Gn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Gn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[gr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Gr;
}

impl Gr {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[hr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Hr;
}

impl Hr {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[hu]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Hu;
}

impl Hu {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[id]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Id;
}

impl Id {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Id {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ie]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ie;
}

impl Ie {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[in]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct In;
}

impl In {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for In {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[is]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Is;
}

impl Is {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Is {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[it]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct It;
}

impl It {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[jp]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Jp;
}

impl Jp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Jp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ke]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ke;
}

impl Ke {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ke {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[kg]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Kg;
}

impl Kg {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Kg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[kh]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Kh;
}

impl Kh {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Kh {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[kr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Kr;
}

impl Kr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Kr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[kz]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Kz;
}

impl Kz {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Kz {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[la]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct La;
}

impl La {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for La {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[lk]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Lk;
}

impl Lk {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Lk {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[lt]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Lt;
}

impl Lt {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[lu]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Lu;
}

impl Lu {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[lv]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Lv;
}

impl Lv {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[ma]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ma;
}

impl Ma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[md]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Md;
}

impl Md {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Md {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[me]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Me;
}

impl Me {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Me {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[mk]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Mk;
}

impl Mk {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Mk {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[mr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Mr;
}

impl Mr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Mr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[mt]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Mt;
}

impl Mt {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[mx]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Mx;
}

impl Mx {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Mx {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[my]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct My;
}

impl My {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for My {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ng]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ng;
}

impl Ng {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ng {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[nl]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Nl;
}

impl Nl {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[no]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct No;
}

impl No {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for No {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[np]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Np;
}

impl Np {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Np {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[nz]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Nz;
}

impl Nz {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Nz {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[om]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Om;
}

impl Om {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Om {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[pe]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Pe;
}

impl Pe {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Pe {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ph]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ph;
}

impl Ph {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ph {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[pl]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Pl;
}

impl Pl {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[pt]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Pt;
}

impl Pt {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[ro]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ro;
}

impl Ro {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[rs]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Rs;
}

impl Rs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Rs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ru]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ru;
}

impl Ru {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ru {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[sa]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Sa;
}

impl Sa {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Sa {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[se]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Se;
}

impl Se {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[sg]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Sg;
}

impl Sg {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Sg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[si]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Si;
}

impl Si {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[sk]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Sk;
}

impl Sk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_registration::country_options::at::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: at::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

rt::params! {
    /// Parameters for `country_options[sn]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Sn;
}

impl Sn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Sn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[sr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Sr;
}

impl Sr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Sr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[th]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Th;
}

impl Th {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Th {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[tj]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Tj;
}

impl Tj {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Tj {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[tr]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Tr;
}

impl Tr {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Tr {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[tw]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Tw;
}

impl Tw {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Tw {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[tz]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Tz;
}

impl Tz {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Tz {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ua]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ua;
}

impl Ua {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ua {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[ug]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Ug;
}

impl Ug {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Ug {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[us]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Us;
}

impl Us {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        state: impl Into<String>,
        type_: crate::tax_registration::country_options::us::Type,
    ) -> Self {
        Self(rt::Params::new().with("state", rt::Value::text(state)).with("type", type_))
    }

    /// Sets `local_amusement_tax`.
    #[inline]
    pub fn local_amusement_tax(
        self,
        local_amusement_tax: us::LocalAmusementTax,
    ) -> Self {
        Self(self.0.with("local_amusement_tax", local_amusement_tax))
    }

    /// Sets `local_lease_tax`.
    #[inline]
    pub fn local_lease_tax(self, local_lease_tax: us::LocalLeaseTax) -> Self {
        Self(self.0.with("local_lease_tax", local_lease_tax))
    }

    /// Sets `state_sales_tax`.
    #[inline]
    pub fn state_sales_tax(self, state_sales_tax: us::StateSalesTax) -> Self {
        Self(self.0.with("state_sales_tax", state_sales_tax))
    }
}

rt::params! {
    /// Parameters for `country_options[uy]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Uy;
}

impl Uy {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Uy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[uz]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Uz;
}

impl Uz {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Uz {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[vn]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Vn;
}

impl Vn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Vn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[za]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Za;
}

impl Za {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Za {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[zm]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Zm;
}

impl Zm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "simplified"))
    }
}

impl Default for Zm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `country_options[zw]` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct Zw;
}

impl Zw {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: ae::Standard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for Zw {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
