// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::registrations::create`](fn@crate::tax::registrations::create).

pub mod country_options;

/// Time at which the Tax Registration becomes active. It can be either `now` to indicate the
/// current time, or a future timestamp measured in seconds since the Unix epoch.
///
/// A value for `active_from` of [`tax::registrations::create`](fn@crate::tax::registrations::create) and `active_from` of [`tax::registrations::update`](fn@crate::tax::registrations::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActiveFrom {
    /// `now`
    Now,
    /// A value.
    Timestamp(rt::Timestamp),
}

impl From<rt::Timestamp> for ActiveFrom {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for ActiveFrom {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<ActiveFrom> for rt::Value {
    #[inline]
    fn from(choice: ActiveFrom) -> Self {
        match choice {
            ActiveFrom::Now => Self::from("now"),
            ActiveFrom::Timestamp(value) => Self::from(value),
        }
    }
}

rt::params! {
    /// Specific options for a registration in the specified `country`.
    ///
    /// Parameters for `country_options` of [`tax::registrations::create`](fn@crate::tax::registrations::create).
    pub struct CountryOptions;
}

impl CountryOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ae`.
    #[inline]
    pub fn ae(self, ae: country_options::Ae) -> Self {
        Self(self.0.with("ae", ae))
    }

    /// Sets `al`.
    #[inline]
    pub fn al(self, al: country_options::Al) -> Self {
        Self(self.0.with("al", al))
    }

    /// Sets `am`.
    #[inline]
    pub fn am(self, am: country_options::Am) -> Self {
        Self(self.0.with("am", am))
    }

    /// Sets `ao`.
    #[inline]
    pub fn ao(self, ao: country_options::Ao) -> Self {
        Self(self.0.with("ao", ao))
    }

    /// Sets `at`.
    #[inline]
    pub fn at(self, at: country_options::At) -> Self {
        Self(self.0.with("at", at))
    }

    /// Sets `au`.
    #[inline]
    pub fn au(self, au: country_options::Au) -> Self {
        Self(self.0.with("au", au))
    }

    /// Sets `aw`.
    #[inline]
    pub fn aw(self, aw: country_options::Aw) -> Self {
        Self(self.0.with("aw", aw))
    }

    /// Sets `az`.
    #[inline]
    pub fn az(self, az: country_options::Az) -> Self {
        Self(self.0.with("az", az))
    }

    /// Sets `ba`.
    #[inline]
    pub fn ba(self, ba: country_options::Ba) -> Self {
        Self(self.0.with("ba", ba))
    }

    /// Sets `bb`.
    #[inline]
    pub fn bb(self, bb: country_options::Bb) -> Self {
        Self(self.0.with("bb", bb))
    }

    /// Sets `bd`.
    #[inline]
    pub fn bd(self, bd: country_options::Bd) -> Self {
        Self(self.0.with("bd", bd))
    }

    /// Sets `be`.
    #[inline]
    pub fn be(self, be: country_options::Be) -> Self {
        Self(self.0.with("be", be))
    }

    /// Sets `bf`.
    #[inline]
    pub fn bf(self, bf: country_options::Bf) -> Self {
        Self(self.0.with("bf", bf))
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(self, bg: country_options::Bg) -> Self {
        Self(self.0.with("bg", bg))
    }

    /// Sets `bh`.
    #[inline]
    pub fn bh(self, bh: country_options::Bh) -> Self {
        Self(self.0.with("bh", bh))
    }

    /// Sets `bj`.
    #[inline]
    pub fn bj(self, bj: country_options::Bj) -> Self {
        Self(self.0.with("bj", bj))
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(self, bs: country_options::Bs) -> Self {
        Self(self.0.with("bs", bs))
    }

    /// Sets `by`.
    #[inline]
    pub fn by(self, by: country_options::By) -> Self {
        Self(self.0.with("by", by))
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(self, ca: country_options::Ca) -> Self {
        Self(self.0.with("ca", ca))
    }

    /// Sets `cd`.
    #[inline]
    pub fn cd(self, cd: country_options::Cd) -> Self {
        Self(self.0.with("cd", cd))
    }

    /// Sets `ch`.
    #[inline]
    pub fn ch(self, ch: country_options::Ch) -> Self {
        Self(self.0.with("ch", ch))
    }

    /// Sets `cl`.
    #[inline]
    pub fn cl(self, cl: country_options::Cl) -> Self {
        Self(self.0.with("cl", cl))
    }

    /// Sets `cm`.
    #[inline]
    pub fn cm(self, cm: country_options::Cm) -> Self {
        Self(self.0.with("cm", cm))
    }

    /// Sets `co`.
    #[inline]
    pub fn co(self, co: country_options::Co) -> Self {
        Self(self.0.with("co", co))
    }

    /// Sets `cr`.
    #[inline]
    pub fn cr(self, cr: country_options::Cr) -> Self {
        Self(self.0.with("cr", cr))
    }

    /// Sets `cv`.
    #[inline]
    pub fn cv(self, cv: country_options::Cv) -> Self {
        Self(self.0.with("cv", cv))
    }

    /// Sets `cy`.
    #[inline]
    pub fn cy(self, cy: country_options::Cy) -> Self {
        Self(self.0.with("cy", cy))
    }

    /// Sets `cz`.
    #[inline]
    pub fn cz(self, cz: country_options::Cz) -> Self {
        Self(self.0.with("cz", cz))
    }

    /// Sets `de`.
    #[inline]
    pub fn de(self, de: country_options::De) -> Self {
        Self(self.0.with("de", de))
    }

    /// Sets `dk`.
    #[inline]
    pub fn dk(self, dk: country_options::Dk) -> Self {
        Self(self.0.with("dk", dk))
    }

    /// Sets `ec`.
    #[inline]
    pub fn ec(self, ec: country_options::Ec) -> Self {
        Self(self.0.with("ec", ec))
    }

    /// Sets `ee`.
    #[inline]
    pub fn ee(self, ee: country_options::Ee) -> Self {
        Self(self.0.with("ee", ee))
    }

    /// Sets `eg`.
    #[inline]
    pub fn eg(self, eg: country_options::Eg) -> Self {
        Self(self.0.with("eg", eg))
    }

    /// Sets `es`.
    #[inline]
    pub fn es(self, es: country_options::Es) -> Self {
        Self(self.0.with("es", es))
    }

    /// Sets `et`.
    #[inline]
    pub fn et(self, et: country_options::Et) -> Self {
        Self(self.0.with("et", et))
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(self, fi: country_options::Fi) -> Self {
        Self(self.0.with("fi", fi))
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(self, fr: country_options::Fr) -> Self {
        Self(self.0.with("fr", fr))
    }

    /// Sets `gb`.
    #[inline]
    pub fn gb(self, gb: country_options::Gb) -> Self {
        Self(self.0.with("gb", gb))
    }

    /// Sets `ge`.
    #[inline]
    pub fn ge(self, ge: country_options::Ge) -> Self {
        Self(self.0.with("ge", ge))
    }

    /// Sets `gn`.
    #[inline]
    pub fn gn(self, gn: country_options::Gn) -> Self {
        Self(self.0.with("gn", gn))
    }

    /// Sets `gr`.
    #[inline]
    pub fn gr(self, gr: country_options::Gr) -> Self {
        Self(self.0.with("gr", gr))
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(self, hr: country_options::Hr) -> Self {
        Self(self.0.with("hr", hr))
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(self, hu: country_options::Hu) -> Self {
        Self(self.0.with("hu", hu))
    }

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: country_options::Id) -> Self {
        Self(self.0.with("id", id))
    }

    /// Sets `ie`.
    #[inline]
    pub fn ie(self, ie: country_options::Ie) -> Self {
        Self(self.0.with("ie", ie))
    }

    /// Sets `in`.
    #[inline]
    pub fn in_(self, in_: country_options::In) -> Self {
        Self(self.0.with("in", in_))
    }

    /// Sets `is`.
    #[inline]
    pub fn is(self, is: country_options::Is) -> Self {
        Self(self.0.with("is", is))
    }

    /// Sets `it`.
    #[inline]
    pub fn it(self, it: country_options::It) -> Self {
        Self(self.0.with("it", it))
    }

    /// Sets `jp`.
    #[inline]
    pub fn jp(self, jp: country_options::Jp) -> Self {
        Self(self.0.with("jp", jp))
    }

    /// Sets `ke`.
    #[inline]
    pub fn ke(self, ke: country_options::Ke) -> Self {
        Self(self.0.with("ke", ke))
    }

    /// Sets `kg`.
    #[inline]
    pub fn kg(self, kg: country_options::Kg) -> Self {
        Self(self.0.with("kg", kg))
    }

    /// Sets `kh`.
    #[inline]
    pub fn kh(self, kh: country_options::Kh) -> Self {
        Self(self.0.with("kh", kh))
    }

    /// Sets `kr`.
    #[inline]
    pub fn kr(self, kr: country_options::Kr) -> Self {
        Self(self.0.with("kr", kr))
    }

    /// Sets `kz`.
    #[inline]
    pub fn kz(self, kz: country_options::Kz) -> Self {
        Self(self.0.with("kz", kz))
    }

    /// Sets `la`.
    #[inline]
    pub fn la(self, la: country_options::La) -> Self {
        Self(self.0.with("la", la))
    }

    /// Sets `lk`.
    #[inline]
    pub fn lk(self, lk: country_options::Lk) -> Self {
        Self(self.0.with("lk", lk))
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(self, lt: country_options::Lt) -> Self {
        Self(self.0.with("lt", lt))
    }

    /// Sets `lu`.
    #[inline]
    pub fn lu(self, lu: country_options::Lu) -> Self {
        Self(self.0.with("lu", lu))
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(self, lv: country_options::Lv) -> Self {
        Self(self.0.with("lv", lv))
    }

    /// Sets `ma`.
    #[inline]
    pub fn ma(self, ma: country_options::Ma) -> Self {
        Self(self.0.with("ma", ma))
    }

    /// Sets `md`.
    #[inline]
    pub fn md(self, md: country_options::Md) -> Self {
        Self(self.0.with("md", md))
    }

    /// Sets `me`.
    #[inline]
    pub fn me(self, me: country_options::Me) -> Self {
        Self(self.0.with("me", me))
    }

    /// Sets `mk`.
    #[inline]
    pub fn mk(self, mk: country_options::Mk) -> Self {
        Self(self.0.with("mk", mk))
    }

    /// Sets `mr`.
    #[inline]
    pub fn mr(self, mr: country_options::Mr) -> Self {
        Self(self.0.with("mr", mr))
    }

    /// Sets `mt`.
    #[inline]
    pub fn mt(self, mt: country_options::Mt) -> Self {
        Self(self.0.with("mt", mt))
    }

    /// Sets `mx`.
    #[inline]
    pub fn mx(self, mx: country_options::Mx) -> Self {
        Self(self.0.with("mx", mx))
    }

    /// Sets `my`.
    #[inline]
    pub fn my(self, my: country_options::My) -> Self {
        Self(self.0.with("my", my))
    }

    /// Sets `ng`.
    #[inline]
    pub fn ng(self, ng: country_options::Ng) -> Self {
        Self(self.0.with("ng", ng))
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(self, nl: country_options::Nl) -> Self {
        Self(self.0.with("nl", nl))
    }

    /// Sets `no`.
    #[inline]
    pub fn no(self, no: country_options::No) -> Self {
        Self(self.0.with("no", no))
    }

    /// Sets `np`.
    #[inline]
    pub fn np(self, np: country_options::Np) -> Self {
        Self(self.0.with("np", np))
    }

    /// Sets `nz`.
    #[inline]
    pub fn nz(self, nz: country_options::Nz) -> Self {
        Self(self.0.with("nz", nz))
    }

    /// Sets `om`.
    #[inline]
    pub fn om(self, om: country_options::Om) -> Self {
        Self(self.0.with("om", om))
    }

    /// Sets `pe`.
    #[inline]
    pub fn pe(self, pe: country_options::Pe) -> Self {
        Self(self.0.with("pe", pe))
    }

    /// Sets `ph`.
    #[inline]
    pub fn ph(self, ph: country_options::Ph) -> Self {
        Self(self.0.with("ph", ph))
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(self, pl: country_options::Pl) -> Self {
        Self(self.0.with("pl", pl))
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(self, pt: country_options::Pt) -> Self {
        Self(self.0.with("pt", pt))
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(self, ro: country_options::Ro) -> Self {
        Self(self.0.with("ro", ro))
    }

    /// Sets `rs`.
    #[inline]
    pub fn rs(self, rs: country_options::Rs) -> Self {
        Self(self.0.with("rs", rs))
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(self, ru: country_options::Ru) -> Self {
        Self(self.0.with("ru", ru))
    }

    /// Sets `sa`.
    #[inline]
    pub fn sa(self, sa: country_options::Sa) -> Self {
        Self(self.0.with("sa", sa))
    }

    /// Sets `se`.
    #[inline]
    pub fn se(self, se: country_options::Se) -> Self {
        Self(self.0.with("se", se))
    }

    /// Sets `sg`.
    #[inline]
    pub fn sg(self, sg: country_options::Sg) -> Self {
        Self(self.0.with("sg", sg))
    }

    /// Sets `si`.
    #[inline]
    pub fn si(self, si: country_options::Si) -> Self {
        Self(self.0.with("si", si))
    }

    /// Sets `sk`.
    #[inline]
    pub fn sk(self, sk: country_options::Sk) -> Self {
        Self(self.0.with("sk", sk))
    }

    /// Sets `sn`.
    #[inline]
    pub fn sn(self, sn: country_options::Sn) -> Self {
        Self(self.0.with("sn", sn))
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(self, sr: country_options::Sr) -> Self {
        Self(self.0.with("sr", sr))
    }

    /// Sets `th`.
    #[inline]
    pub fn th(self, th: country_options::Th) -> Self {
        Self(self.0.with("th", th))
    }

    /// Sets `tj`.
    #[inline]
    pub fn tj(self, tj: country_options::Tj) -> Self {
        Self(self.0.with("tj", tj))
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(self, tr: country_options::Tr) -> Self {
        Self(self.0.with("tr", tr))
    }

    /// Sets `tw`.
    #[inline]
    pub fn tw(self, tw: country_options::Tw) -> Self {
        Self(self.0.with("tw", tw))
    }

    /// Sets `tz`.
    #[inline]
    pub fn tz(self, tz: country_options::Tz) -> Self {
        Self(self.0.with("tz", tz))
    }

    /// Sets `ua`.
    #[inline]
    pub fn ua(self, ua: country_options::Ua) -> Self {
        Self(self.0.with("ua", ua))
    }

    /// Sets `ug`.
    #[inline]
    pub fn ug(self, ug: country_options::Ug) -> Self {
        Self(self.0.with("ug", ug))
    }

    /// Sets `us`.
    #[inline]
    pub fn us(self, us: country_options::Us) -> Self {
        Self(self.0.with("us", us))
    }

    /// Sets `uy`.
    #[inline]
    pub fn uy(self, uy: country_options::Uy) -> Self {
        Self(self.0.with("uy", uy))
    }

    /// Sets `uz`.
    #[inline]
    pub fn uz(self, uz: country_options::Uz) -> Self {
        Self(self.0.with("uz", uz))
    }

    /// Sets `vn`.
    #[inline]
    pub fn vn(self, vn: country_options::Vn) -> Self {
        Self(self.0.with("vn", vn))
    }

    /// Sets `za`.
    #[inline]
    pub fn za(self, za: country_options::Za) -> Self {
        Self(self.0.with("za", za))
    }

    /// Sets `zm`.
    #[inline]
    pub fn zm(self, zm: country_options::Zm) -> Self {
        Self(self.0.with("zm", zm))
    }

    /// Sets `zw`.
    #[inline]
    pub fn zw(self, zw: country_options::Zw) -> Self {
        Self(self.0.with("zw", zw))
    }
}

impl Default for CountryOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
